/** Content of the item a case cites, as the newest edition says it. @param row a table with item_key */
export const citedContent = (row: string): string =>
  `(select i.content from service_item i join service_list l on l.id = i.list_id where i.item_key = ${row}.item_key order by l.year desc, l.edition desc limit 1)`;
