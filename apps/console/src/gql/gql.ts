/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ActivityRow on Activity {\n    id\n    version\n    kind\n    title\n    state\n    plannedOn\n    startsAt\n    place\n    hostNames\n    topics\n    helpTheme\n    festival\n    isOpen\n    unitName\n    teamName\n    expected\n    attendance\n    speakers\n    expensesFen\n    dueAt\n    dueProvisional\n    overdue\n    organizer {\n      id\n      name\n      unitName\n    }\n  }\n": typeof types.ActivityRowFragmentDoc,
    "\n  query ActivityList($options: ActivityListOptions) {\n    activities(options: $options) {\n      totalItems\n      items {\n        ...ActivityRow\n      }\n    }\n  }\n": typeof types.ActivityListDocument,
    "\n  query ActivityRow($id: ID!) {\n    activity(id: $id) {\n      ...ActivityRow\n    }\n  }\n": typeof types.ActivityRowDocument,
    "\n  query ActivityCounts($filter: ActivityFilter) {\n    activityStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": typeof types.ActivityCountsDocument,
    "\n  mutation PlanActivity($input: PlanActivityInput!) {\n    planActivity(input: $input) {\n      __typename\n      ... on Activity {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PlanActivityDocument,
    "\n  query FrequencyMisses($from: Date!, $to: Date!) {\n    frequencyMisses(from: $from, to: $to) {\n      branchId\n      branchName\n      kinds\n      per\n      periodLabel\n      from\n      to\n      required\n      held\n      message\n    }\n    settings {\n      frequency {\n        rules {\n          kinds\n          per\n          times\n        }\n      }\n    }\n  }\n": typeof types.FrequencyMissesDocument,
    "\n  fragment ActivityDetail on Activity {\n    ...ActivityRow\n    summary\n    saidAttendance\n    loggedAfterwards\n    ledgerNo\n    rescheduledCount\n    correctedCount\n    cancelReason\n    announcedAt\n    beganAt\n    endedAt\n    archivedAt\n    teamId\n    itemKey\n    itemContent\n    basisDocumentId\n    basisDocumentTitle\n    enterpriseIds\n    hosts {\n      kind\n      id\n      name\n    }\n    headcount {\n      expected\n      present\n      onLeave\n      absent\n    }\n    enterprises {\n      id\n      name\n    }\n    people {\n      personKey\n      name\n      unitName\n      organisation\n      role\n      isExpected\n      isAttendance\n      signedInAt\n      signIn\n      proxyName\n      reason\n    }\n    expenses {\n      id\n      spentOn\n      amountFen\n      item\n      voucherNo\n      voucherFileId\n      isVoucherElsewhere\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n": typeof types.ActivityDetailFragmentDoc,
    "\n  query ActivityDetail($id: ID!, $events: Int!) {\n    activity(id: $id) {\n      ...ActivityDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ActivityDetailDocument,
    "\n  mutation PerformActivityAction($input: PerformActivityActionInput!) {\n    performActivityAction(input: $input) {\n      __typename\n      ... on Activity {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformActivityActionDocument,
    "\n  query SignInScreen($id: ID!) {\n    activity(id: $id) {\n      id\n      title\n      place\n      state\n      headcount {\n        expected\n        present\n        onLeave\n        absent\n      }\n    }\n    activitySignInCode(id: $id) {\n      code\n      nextAt\n    }\n  }\n": typeof types.SignInScreenDocument,
    "\n  query ApprovalCounts {\n    approvals {\n      kind\n      resource\n      count\n    }\n  }\n": typeof types.ApprovalCountsDocument,
    "\n  query ProblemApprovals($options: ProblemListOptions) {\n    problems(options: $options) {\n      totalItems\n      items {\n        ...ProblemRow\n        resultText\n        extensionRequest {\n          newDueDate\n          reason\n          byName\n          at\n          late\n        }\n        shelvingRequest {\n          planDate\n          reason\n          byName\n          at\n        }\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n": typeof types.ProblemApprovalsDocument,
    "\n  query OrderApprovals($options: OrderListOptions) {\n    supervisionOrders(options: $options) {\n      totalItems\n      items {\n        ...OrderRow\n        demand\n        answer\n        answeredByName\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n": typeof types.OrderApprovalsDocument,
    "\n  fragment CandidateFields on Candidate {\n    id\n    name\n    unitName\n    hosting\n    coHandling\n    overdue\n    dueThisWeek\n    absentUntil\n    deputyId\n    deputyName\n  }\n": typeof types.CandidateFieldsFragmentDoc,
    "\n  query Candidates($options: CandidateListOptions) {\n    assignmentCandidates(options: $options) {\n      items {\n        ...CandidateFields\n      }\n    }\n  }\n": typeof types.CandidatesDocument,
    "\n  query AssignmentProposal($problemId: ID!) {\n    assignmentProposal(problemId: $problemId) {\n      ruleId\n      explanation\n      notes\n      host {\n        ...CandidateFields\n      }\n      coHandlers {\n        ...CandidateFields\n      }\n    }\n  }\n": typeof types.AssignmentProposalDocument,
    "\n  mutation StartBulkAct($input: StartBulkActInput!) {\n    startBulkAct(input: $input) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.StartBulkActDocument,
    "\n  mutation RetryFailedRows($jobId: ID!) {\n    retryFailedRows(jobId: $jobId) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RetryFailedRowsDocument,
    "\n  fragment BenefitPolicyRow on PolicyPush {\n    id\n    version\n    title\n    level\n    state\n    eligibilityWords\n    validFrom\n    validTo\n    publishedAt\n    pushTotal\n    pushDone\n    pushFinishedAt\n    sent\n    read\n    reminded\n    unitName\n    updatedAt\n  }\n": typeof types.BenefitPolicyRowFragmentDoc,
    "\n  query BenefitPolicyList($options: PolicyPushListOptions) {\n    benefitPolicies(options: $options) {\n      totalItems\n      items {\n        ...BenefitPolicyRow\n      }\n    }\n  }\n": typeof types.BenefitPolicyListDocument,
    "\n  query BenefitPolicyCounts($filter: PolicyPushFilter) {\n    benefitPolicyStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": typeof types.BenefitPolicyCountsDocument,
    "\n  query BenefitPolicyById($id: ID!) {\n    benefitPolicy(id: $id) {\n      ...BenefitPolicyRow\n      summary\n      eligibility\n      documentId\n      document {\n        id\n        title\n        number\n      }\n      withdrawReason\n      mayAct\n      deliveries {\n        state\n        count\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.BenefitPolicyByIdDocument,
    "\n  query EligibilityPreview($filter: JSON!, $options: EnterpriseListOptions) {\n    eligibilityPreview(filter: $filter) {\n      total\n      reachable\n      words\n      problem\n    }\n    enterprises(options: $options) {\n      items {\n        id\n        name\n        districtName\n      }\n    }\n  }\n": typeof types.EligibilityPreviewDocument,
    "\n  query PolicyReceiptList($options: PolicyReceiptListOptions) {\n    policyReceipts(options: $options) {\n      totalItems\n      items {\n        id\n        enterpriseId\n        enterpriseName\n        contactName\n        sentAt\n        readAt\n        remindedAt\n        deliveryState\n      }\n    }\n  }\n": typeof types.PolicyReceiptListDocument,
    "\n  mutation DraftBenefitPolicy($input: DraftBenefitPolicyInput!) {\n    draftBenefitPolicy(input: $input) {\n      __typename\n      ... on PolicyPush {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DraftBenefitPolicyDocument,
    "\n  mutation PerformBenefitPolicyAction($input: PerformBenefitPolicyActionInput!) {\n    performBenefitPolicyAction(input: $input) {\n      __typename\n      ... on PolicyPush {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformBenefitPolicyActionDocument,
    "\n  query Bulletin($from: Date!, $to: Date!) {\n    bulletin(from: $from, to: $to) {\n      id\n      kind\n      reachedAt\n      dueAt\n      daysLate\n      open\n      ownerName\n      unitName\n      problemId\n      problemNumber\n      title\n      enterpriseName\n      orders\n    }\n  }\n": typeof types.BulletinDocument,
    "\n  query Coverage($year: Int!, $unitId: ID) {\n    coverage(year: $year, unitId: $unitId) {\n      covered\n      openGaps\n      quarters {\n        key\n        label\n      }\n      rows {\n        id\n        target\n        name\n        level\n        liaisonName\n        unitName\n        dueOn\n        daysLate\n        cells {\n          quarter\n          coverage\n          count\n          filter\n        }\n      }\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  query GapPlan($unitId: ID) {\n    gapPlan(unitId: $unitId) {\n      visits {\n        targetId\n        target\n        name\n        leadId\n        leadName\n        plannedOn\n      }\n      left {\n        targetId\n        name\n        reason\n      }\n    }\n  }\n": typeof types.GapPlanDocument,
    "\n  mutation PlanGaps($input: PlanGapsInput!) {\n    planGaps(input: $input) {\n      __typename\n      ... on PlannedGaps {\n        rows {\n          targetId\n          name\n          visitId\n          problem\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PlanGapsDocument,
    "\n  query CalendarYears {\n    calendarWarning\n    calendarYears {\n      year\n      announced\n      source\n      exceptions {\n        day\n        kind\n        name\n      }\n    }\n  }\n": typeof types.CalendarYearsDocument,
    "\n  query CalendarPreview($edit: CalendarEditInput!, $skip: Int!, $take: Int!) {\n    calendarPreview(edit: $edit, skip: $skip, take: $take) {\n      __typename\n      ... on CalendarPreview {\n        token\n        year\n        summary\n        needsConfirmation\n        totalItems\n        changes {\n          day\n          from\n          to\n        }\n        counts {\n          open\n          moved\n          cases\n          earlier\n          later\n          confirmed\n          lateAtOnce\n          relieved\n        }\n        items {\n          clockId\n          subjectType\n          subjectId\n          number\n          title\n          kindLabel\n          from\n          to\n          lateAtOnce\n          relieved\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CalendarPreviewDocument,
    "\n  mutation ApplyCalendar($input: ApplyCalendarInput!) {\n    applyCalendarEdit(input: $input) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ApplyCalendarDocument,
    "\n  query DueCalculation($from: DateTime!, $unit: String!, $amount: Int!) {\n    dueCalculation(from: $from, unit: $unit, amount: $amount) {\n      __typename\n      ... on DueExplanation {\n        startedAt\n        grantText\n        dueAt\n        provisional\n        days {\n          day\n          weekday\n          counts\n          n\n          reason\n          provisional\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DueCalculationDocument,
    "\n  fragment CallbackRow on CallbackTask {\n    id\n    number\n    title\n    reason\n    round\n    priority\n    districtCode\n    dueAt\n    overdue\n    answeredAt\n    attempts\n    unanswered\n    lastOutcome\n    lastCalledAt\n    enterprise {\n      id\n      name\n    }\n    host {\n      id\n      name\n      unitName\n    }\n    hostUnit {\n      id\n      name\n    }\n  }\n": typeof types.CallbackRowFragmentDoc,
    "\n  query CallbackList($options: CallbackListOptions) {\n    callbackTasks(options: $options) {\n      totalItems\n      items {\n        ...CallbackRow\n      }\n    }\n  }\n": typeof types.CallbackListDocument,
    "\n  query CallReasonCounts($filter: CallbackFilter) {\n    callReasonCounts(filter: $filter) {\n      reason\n      count\n      overdue\n    }\n  }\n": typeof types.CallReasonCountsDocument,
    "\n  query CallbackDetail($id: ID!) {\n    callbackTask(id: $id) {\n      ...CallbackRow\n      calls {\n        id\n        round\n        callerName\n        calledAt\n        outcome\n        finding\n        note\n      }\n      problem {\n        id\n        version\n        round\n        content\n        submittedAt\n        result\n        resultText\n        responsibility\n        satisfaction\n        enterprise {\n          id\n          contacts {\n            id\n            name\n            title\n            phone\n            isPrimary\n          }\n        }\n        ratings {\n          id\n          round\n          satisfaction\n          cause\n          comment\n          source\n          ratedAt\n        }\n        clocks {\n          ...ClockFields\n        }\n      }\n    }\n  }\n": typeof types.CallbackDetailDocument,
    "\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) {\n      __typename\n      ... on CallbackCall {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RecordCallDocument,
    "\n  fragment ActionFields on AvailableAction {\n    action\n    label\n    primary\n    needs {\n      name\n      label\n      kind\n      hint\n      min\n      max\n      options {\n        value\n        label\n      }\n    }\n    offers {\n      name\n      label\n      kind\n      hint\n      min\n      max\n      options {\n        value\n        label\n      }\n    }\n  }\n": typeof types.ActionFieldsFragmentDoc,
    "\n  fragment EventFields on Event {\n    id\n    version\n    type\n    label\n    visibility\n    actorName\n    at\n    payload\n  }\n": typeof types.EventFieldsFragmentDoc,
    "\n  fragment ClockFields on Clock {\n    id\n    round\n    kind\n    kindLabel\n    ownerUserId\n    ownerName\n    startedAt\n    dueAt\n    provisional\n    state\n    doneAt\n    overdueAt\n    overdueDays\n  }\n": typeof types.ClockFieldsFragmentDoc,
    "\n  fragment AttachmentFields on Attachment {\n    id\n    fileName\n    mediaType\n    size\n    width\n    height\n    createdAt\n    url\n    uploadedBy {\n      id\n      name\n    }\n  }\n": typeof types.AttachmentFieldsFragmentDoc,
    "\n  query DueExplanation($clockId: ID!) {\n    dueExplanation(clockId: $clockId) {\n      kindLabel\n      startedAt\n      grantText\n      dueAt\n      provisional\n      note\n      story\n      days {\n        day\n        weekday\n        counts\n        n\n        reason\n        provisional\n      }\n    }\n  }\n": typeof types.DueExplanationDocument,
    "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RemoveAttachmentDocument,
    "\n  fragment IssueRow on ColumnIssue {\n    id\n    version\n    state\n    columnId\n    columnName\n    title\n    authorId\n    authorName\n    authorGroup\n    number\n    publishedOn\n    link\n    unitName\n    returnedCount\n    updatedAt\n  }\n": typeof types.IssueRowFragmentDoc,
    "\n  query IssueList($options: ColumnIssueListOptions) {\n    columnIssues(options: $options) {\n      totalItems\n      items {\n        ...IssueRow\n      }\n    }\n  }\n": typeof types.IssueListDocument,
    "\n  query IssueCounts($filter: ColumnIssueFilter) {\n    columnIssueStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": typeof types.IssueCountsDocument,
    "\n  query IssueById($id: ID!) {\n    columnIssue(id: $id) {\n      ...IssueRow\n      text\n      overlap\n      withdrawReason\n      column {\n        id\n        years {\n          year\n          nextNumber\n        }\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.IssueByIdDocument,
    "\n  mutation DraftIssue($input: DraftIssueInput!) {\n    draftIssue(input: $input) {\n      __typename\n      ... on ColumnIssue {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DraftIssueDocument,
    "\n  mutation PerformIssueAction($input: PerformIssueActionInput!) {\n    performIssueAction(input: $input) {\n      __typename\n      ... on ColumnIssue {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformIssueActionDocument,
    "\n  fragment ColumnRow on PressColumn {\n    id\n    version\n    name\n    platform\n    editorId\n    editorName\n    startedOn\n    endedOn\n    overlap\n    overlapsColumnId\n    overlapsColumnName\n    issueCount\n    lastIssueOn\n    mayEdit\n    years {\n      year\n      published\n      gaps\n      nextNumber\n    }\n  }\n": typeof types.ColumnRowFragmentDoc,
    "\n  query ColumnList($options: PressColumnListOptions) {\n    pressColumns(options: $options) {\n      totalItems\n      items {\n        ...ColumnRow\n      }\n    }\n  }\n": typeof types.ColumnListDocument,
    "\n  query ColumnById($id: ID!) {\n    pressColumn(id: $id) {\n      ...ColumnRow\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ColumnByIdDocument,
    "\n  mutation SaveColumn($input: SaveColumnInput!) {\n    saveColumn(input: $input) {\n      __typename\n      ... on PressColumn {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveColumnDocument,
    "\n  query Options($name: String!) {\n    options(name: $name) {\n      value\n      label\n    }\n  }\n": typeof types.OptionsDocument,
    "\n  query People($options: PersonListOptions) {\n    people(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        unitId\n        unitName\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query EnterpriseChoices($filter: EnterpriseFilter) {\n    enterprises(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        creditCode\n        districtName\n      }\n    }\n  }\n": typeof types.EnterpriseChoicesDocument,
    "\n  query EnterpriseChoice($id: ID!) {\n    enterprise(id: $id) {\n      id\n      name\n      creditCode\n      districtName\n    }\n  }\n": typeof types.EnterpriseChoiceDocument,
    "\n  query ProblemChoices($filter: ProblemFilter) {\n    problems(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.ProblemChoicesDocument,
    "\n  query DocumentChoices($filter: LedgerDocumentFilter) {\n    ledgerDocuments(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        title\n        number\n      }\n    }\n  }\n": typeof types.DocumentChoicesDocument,
    "\n  query DocumentChoice($id: ID!) {\n    ledgerDocument(id: $id) {\n      id\n      title\n      number\n    }\n  }\n": typeof types.DocumentChoiceDocument,
    "\n  query ProjectChoices($filter: MajorProjectFilter) {\n    majorProjects(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        enterpriseName\n      }\n    }\n  }\n": typeof types.ProjectChoicesDocument,
    "\n  query ProjectChoice($id: ID!) {\n    majorProject(id: $id) {\n      id\n      name\n      enterpriseName\n      enterpriseId\n    }\n  }\n": typeof types.ProjectChoiceDocument,
    "\n  query SavedViews($resource: String!) {\n    savedViews(resource: $resource) {\n      id\n      resource\n      name\n      value\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($resource: String!, $name: String!, $value: JSON!) {\n    saveView(resource: $resource, name: $name, value: $value) {\n      __typename\n      ... on SavedView {\n        id\n        resource\n        name\n        value\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      ok\n    }\n  }\n": typeof types.RemoveViewDocument,
    "\n  query ProblemChoice($id: ID!) {\n    problem(id: $id) {\n      id\n      number\n      title\n    }\n  }\n": typeof types.ProblemChoiceDocument,
    "\n  query TeamChoices($options: TeamListOptions) {\n    teams(options: $options) {\n      items {\n        id\n        name\n        kind\n        dissolvedOn\n      }\n    }\n  }\n": typeof types.TeamChoicesDocument,
    "\n  fragment ContactGroupRow on ContactGroup {\n    id\n    version\n    platform\n    name\n    ownerId\n    ownerName\n    openedOn\n    closedOn\n    unitId\n    unitName\n    memberCount\n    enterpriseCount\n  }\n": typeof types.ContactGroupRowFragmentDoc,
    "\n  query ContactGroupList($options: ContactGroupListOptions) {\n    contactGroups(options: $options) {\n      totalItems\n      items {\n        ...ContactGroupRow\n      }\n    }\n  }\n": typeof types.ContactGroupListDocument,
    "\n  query ContactGroupById($id: ID!) {\n    contactGroup(id: $id) {\n      ...ContactGroupRow\n      members {\n        id\n        name\n        from\n        to\n      }\n      enterprises {\n        id\n        name\n        from\n        to\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ContactGroupByIdDocument,
    "\n  mutation SaveContactGroup($input: SaveContactGroupInput!) {\n    saveContactGroup(input: $input) {\n      __typename\n      ... on ContactGroup {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveContactGroupDocument,
    "\n  query DashboardTiles($codes: [String!], $period: String!, $scope: FigureScopeInput) {\n    figures(codes: $codes, period: $period, scope: $scope) {\n      ...FigureFields\n    }\n  }\n": typeof types.DashboardTilesDocument,
    "\n  query DashboardCharts($trends: [String!]!, $rankings: [String!]!, $period: String!, $scope: FigureScopeInput) {\n    figureTrends(codes: $trends, period: $period, scope: $scope) {\n      period\n      label\n      figures {\n        ...FigurePartFields\n      }\n    }\n    figureRankings(codes: $rankings, period: $period, scope: $scope) {\n      by\n      key\n      label\n      figures {\n        ...FigurePartFields\n      }\n    }\n  }\n": typeof types.DashboardChartsDocument,
    "\n  fragment FigurePartFields on FigurePart {\n    code\n    value\n    display\n    rows\n  }\n": typeof types.FigurePartFieldsFragmentDoc,
    "\n  query DeliveryList($options: DeliveryListOptions) {\n    deliveries(options: $options) {\n      totalItems\n      items {\n        id\n        channel\n        recipient\n        recipientName\n        subject\n        text\n        html\n        state\n        stateLabel\n        attempt\n        messageId\n        lastError\n        createdAt\n        sentAt\n        nextAt\n        received\n      }\n    }\n  }\n": typeof types.DeliveryListDocument,
    "\n  fragment DeputyFields on Deputy {\n    id\n    absentUserId\n    absentName\n    absentUnitName\n    deputyUserId\n    deputyName\n    deputyUnitName\n    fromDay\n    toDay\n    reason\n    state\n    canRevoke\n    createdByName\n    createdAt\n    revokedByName\n    revokedAt\n  }\n": typeof types.DeputyFieldsFragmentDoc,
    "\n  query DeputyList($options: DeputyListOptions) {\n    deputies(options: $options) {\n      totalItems\n      items {\n        ...DeputyFields\n      }\n    }\n  }\n": typeof types.DeputyListDocument,
    "\n  mutation CreateDeputy($input: CreateDeputyInput!) {\n    createDeputy(input: $input) {\n      __typename\n      ... on Deputy {\n        ...DeputyFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CreateDeputyDocument,
    "\n  mutation RevokeDeputy($id: ID!) {\n    revokeDeputy(id: $id) {\n      __typename\n      ... on Deputy {\n        ...DeputyFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RevokeDeputyDocument,
    "\n  fragment DocumentRow on LedgerDocument {\n    id\n    version\n    kind\n    title\n    number\n    issuer\n    issuedOn\n    unitId\n    unitName\n    updatedAt\n  }\n": typeof types.DocumentRowFragmentDoc,
    "\n  query DocumentList($options: LedgerDocumentListOptions) {\n    ledgerDocuments(options: $options) {\n      totalItems\n      items {\n        ...DocumentRow\n      }\n    }\n  }\n": typeof types.DocumentListDocument,
    "\n  query DocumentById($id: ID!) {\n    ledgerDocument(id: $id) {\n      ...DocumentRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.DocumentByIdDocument,
    "\n  mutation SaveDocument($input: SaveDocumentInput!) {\n    saveDocument(input: $input) {\n      __typename\n      ... on LedgerDocument {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveDocumentDocument,
    "\n  query DueCalendar($month: String!) {\n    dueCalendar(month: $month) {\n      day\n      workday\n      reason\n      provisional\n      problems\n      late\n      orders\n    }\n  }\n": typeof types.DueCalendarDocument,
    "\n  query PossibleDuplicates($enterpriseId: ID!, $title: String!, $content: String!, $problemId: ID) {\n    possibleDuplicates(enterpriseId: $enterpriseId, title: $title, content: $content, problemId: $problemId) {\n      id\n      number\n      unitName\n      score\n      title\n      content\n      state\n      result\n      createdAt\n    }\n  }\n": typeof types.PossibleDuplicatesDocument,
    "\n  query MergeSide($id: ID!) {\n    problem(id: $id) {\n      id\n      number\n      title\n      content\n      state\n      createdAt\n      enterprise {\n        id\n        name\n      }\n      host {\n        id\n        name\n        unitName\n      }\n      ratings {\n        id\n        round\n        satisfaction\n      }\n      events(take: 5) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.MergeSideDocument,
    "\n  query EnterpriseList($options: EnterpriseListOptions) {\n    enterprises(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        creditCode\n        districtCode\n        districtName\n        industry\n        status\n        highTechStage\n        tags\n        openProblemCount\n        visitCount\n        lastVisitOn\n        updatedAt\n        liaison {\n          id\n          name\n          unitName\n        }\n      }\n    }\n  }\n": typeof types.EnterpriseListDocument,
    "\n  fragment EnterpriseFields on Enterprise {\n    id\n    name\n    formerNames\n    creditCode\n    districtCode\n    districtName\n    industry\n    status\n    address\n    longitude\n    latitude\n    foundedOn\n    registeredCapital\n    highTechStage\n    tags\n    liaisonUserId\n    createdAt\n    updatedAt\n    version\n    openProblemCount\n    visitCount\n    lastVisitOn\n    liaison {\n      id\n      name\n      unitName\n    }\n    contacts {\n      id\n      name\n      title\n      phone\n      email\n      consent\n      isPrimary\n      active\n    }\n  }\n": typeof types.EnterpriseFieldsFragmentDoc,
    "\n  query Enterprise($id: ID!) {\n    enterprise(id: $id) {\n      ...EnterpriseFields\n    }\n  }\n": typeof types.EnterpriseDocument,
    "\n  query EnterpriseCases(\n    $problems: ProblemListOptions\n    $visits: VisitListOptions\n    $withProblems: Boolean!\n    $withVisits: Boolean!\n  ) {\n    problems(options: $problems) @include(if: $withProblems) {\n      totalItems\n      items {\n        id\n        number\n        title\n        state\n        dueAt\n        dueProvisional\n        overdue\n        closedAt\n      }\n    }\n    visits(options: $visits) @include(if: $withVisits) {\n      totalItems\n      items {\n        id\n        purpose\n        type\n        state\n        plannedOn\n        lead {\n          id\n          name\n          unitName\n        }\n      }\n    }\n  }\n": typeof types.EnterpriseCasesDocument,
    "\n  mutation SaveEnterprise($input: SaveEnterpriseInput!) {\n    saveEnterprise(input: $input) {\n      __typename\n      ... on Enterprise {\n        ...EnterpriseFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveEnterpriseDocument,
    "\n  query EnterpriseRatings($filter: RatedAnswerFilter, $options: RatedAnswerListOptions) {\n    satisfactionCounts(filter: $filter) {\n      satisfaction\n      count\n    }\n    ratedAnswers(options: $options) {\n      totalItems\n      items {\n        id\n        problemId\n        title\n        satisfaction\n        comment\n        ratedAt\n      }\n    }\n  }\n": typeof types.EnterpriseRatingsDocument,
    "\n  fragment FigureFields on Figure {\n    code\n    name\n    words\n    unit\n    value\n    display\n    exact\n    rows\n    applicable\n  }\n": typeof types.FigureFieldsFragmentDoc,
    "\n  query FigureRows($code: String!, $period: String!, $scope: FigureScopeInput, $options: FigureRowsOptions) {\n    figures(codes: [$code], period: $period, scope: $scope) {\n      ...FigureFields\n    }\n    figureRows(code: $code, period: $period, scope: $scope, options: $options) {\n      totalItems\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n": typeof types.FigureRowsDocument,
    "\n  query FigureList($period: String!, $scope: FigureScopeInput) {\n    figureDefinitions {\n      code\n      subject\n    }\n    figures(period: $period, scope: $scope) {\n      ...FigureFields\n    }\n  }\n": typeof types.FigureListDocument,
    "\n  query FigureScopes {\n    figureScopes {\n      by\n      key\n      label\n    }\n  }\n": typeof types.FigureScopesDocument,
    "\n  mutation ExportFigureRows($input: ExportFigureInput!) {\n    exportFigureRows(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ExportFigureRowsDocument,
    "\n  fragment HandoverRow on Handover {\n    id\n    fromName\n    toName\n    reason\n    summary\n    byName\n    at\n    enterpriseCount\n    problemCount\n  }\n": typeof types.HandoverRowFragmentDoc,
    "\n  fragment HandoverProblemFields on HandoverProblem {\n    id\n    number\n    title\n    state\n    part\n    enterpriseName\n  }\n": typeof types.HandoverProblemFieldsFragmentDoc,
    "\n  query HandoverList($options: HandoverListOptions) {\n    handovers(options: $options) {\n      totalItems\n      items {\n        ...HandoverRow\n      }\n    }\n  }\n": typeof types.HandoverListDocument,
    "\n  query Handover($id: ID!) {\n    handover(id: $id) {\n      ...HandoverRow\n      enterprises {\n        id\n        name\n      }\n      problems {\n        ...HandoverProblemFields\n      }\n      groups {\n        id\n        name\n      }\n      tasks {\n        id\n        name\n      }\n      projects {\n        id\n        name\n      }\n      toldEnterprises {\n        id\n        name\n      }\n    }\n  }\n": typeof types.HandoverDocument,
    "\n  query HandoverPreview($fromUserId: ID!, $toUserId: ID!) {\n    handoverPreview(fromUserId: $fromUserId, toUserId: $toUserId) {\n      __typename\n      ... on HandoverPreview {\n        hash\n        ok\n        summary\n        fromName\n        toName\n        deputies\n        refusals {\n          subject\n          id\n          message\n        }\n        enterprises {\n          id\n          name\n        }\n        problems {\n          ...HandoverProblemFields\n        }\n        groups {\n          id\n          name\n        }\n        tasks {\n          id\n          name\n        }\n        projects {\n          id\n          name\n        }\n        toldEnterprises {\n          id\n          name\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.HandoverPreviewDocument,
    "\n  mutation CarryOutHandover($input: CarryOutHandoverInput!) {\n    carryOutHandover(input: $input) {\n      __typename\n      ... on Handover {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CarryOutHandoverDocument,
    "\n  query OpenWork($options: OpenWorkListOptions) {\n    openWork(options: $options) {\n      items {\n        id\n        name\n        unitName\n        active\n        hosting\n        coHandling\n        enterprises\n        groups\n        tasks\n        projects\n      }\n    }\n  }\n": typeof types.OpenWorkDocument,
    "\n  query UserOpenWork($userId: ID!) {\n    userOpenWork(userId: $userId) {\n      id\n      hosting\n      coHandling\n      enterprises\n      groups\n      tasks\n      projects\n    }\n  }\n": typeof types.UserOpenWorkDocument,
    "\n  query Home {\n    home {\n      calendarWarning\n      counts {\n        overdue\n        dueToday\n        toSign\n        toDo\n        visitsToday\n        toComplete\n      }\n      todo {\n        ...HomeProblem\n      }\n      overdueProblems {\n        ...HomeProblem\n      }\n      visitsToday {\n        id\n        purpose\n        state\n        plannedAt\n        missed\n        enterprise {\n          id\n          name\n          address\n        }\n        lead {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  fragment HomeProblem on Problem {\n    id\n    number\n    title\n    state\n    round\n    dueAt\n    dueProvisional\n    overdue\n    enterprise {\n      id\n      name\n    }\n    host {\n      id\n      name\n      unitName\n    }\n  }\n": typeof types.HomeProblemFragmentDoc,
    "\n  query Leader {\n    home {\n      leader {\n        visitsThisMonth\n        openProblems\n        overdueProblems\n        closedThisYear\n        solvedThisYear\n        onTimeRate\n        satisfiedRate\n        byUnit {\n          unitId\n          unitName\n          open\n          overdue\n          closed\n        }\n        byDistrict {\n          districtCode\n          districtName\n          open\n          overdue\n          closed\n        }\n        oldestOverdue {\n          ...HomeProblem\n        }\n      }\n    }\n  }\n": typeof types.LeaderDocument,
    "\n  query ImportKinds {\n    importKinds {\n      name\n      label\n      needs\n      sample\n      fields {\n        value\n        label\n      }\n    }\n  }\n": typeof types.ImportKindsDocument,
    "\n  query ImportPreview($kind: String!, $uploadId: ID!) {\n    importPreview(kind: $kind, uploadId: $uploadId) {\n      __typename\n      ... on ImportPreview {\n        uploadId\n        fileName\n        headers\n        rowCount\n        otherSheets\n        sample\n        needs\n        mapping {\n          header\n          field\n        }\n        fields {\n          value\n          label\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  fragment ResearchSpendingRow on ResearchSpending {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    year\n    quarter\n    amountFen\n  }\n": typeof types.ResearchSpendingRowFragmentDoc,
    "\n  query ResearchSpendingList($options: ResearchSpendingListOptions) {\n    researchSpendings(options: $options) {\n      totalItems\n      items {\n        ...ResearchSpendingRow\n      }\n    }\n  }\n": typeof types.ResearchSpendingListDocument,
    "\n  query ResearchSpendingById($id: ID!) {\n    researchSpending(id: $id) {\n      ...ResearchSpendingRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ResearchSpendingByIdDocument,
    "\n  mutation SaveResearchSpending($input: SaveResearchSpendingInput!) {\n    saveResearchSpending(input: $input) {\n      __typename\n      ... on ResearchSpending {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveResearchSpendingDocument,
    "\n  fragment TechnologyContractRow on TechnologyContract {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    number\n    title\n    kind\n    amountFen\n  }\n": typeof types.TechnologyContractRowFragmentDoc,
    "\n  query TechnologyContractList($options: TechnologyContractListOptions) {\n    technologyContracts(options: $options) {\n      totalItems\n      items {\n        ...TechnologyContractRow\n      }\n    }\n  }\n": typeof types.TechnologyContractListDocument,
    "\n  query TechnologyContractById($id: ID!) {\n    technologyContract(id: $id) {\n      ...TechnologyContractRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.TechnologyContractByIdDocument,
    "\n  mutation SaveTechnologyContract($input: SaveTechnologyContractInput!) {\n    saveTechnologyContract(input: $input) {\n      __typename\n      ... on TechnologyContract {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveTechnologyContractDocument,
    "\n  fragment ResearchOutcomeRow on ResearchOutcome {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    kind\n    title\n  }\n": typeof types.ResearchOutcomeRowFragmentDoc,
    "\n  query ResearchOutcomeList($options: ResearchOutcomeListOptions) {\n    researchOutcomes(options: $options) {\n      totalItems\n      items {\n        ...ResearchOutcomeRow\n      }\n    }\n  }\n": typeof types.ResearchOutcomeListDocument,
    "\n  query ResearchOutcomeById($id: ID!) {\n    researchOutcome(id: $id) {\n      ...ResearchOutcomeRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ResearchOutcomeByIdDocument,
    "\n  mutation SaveResearchOutcome($input: SaveResearchOutcomeInput!) {\n    saveResearchOutcome(input: $input) {\n      __typename\n      ... on ResearchOutcome {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveResearchOutcomeDocument,
    "\n  fragment HighTechStepRow on HighTechStep {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    stage\n  }\n": typeof types.HighTechStepRowFragmentDoc,
    "\n  query HighTechStepList($options: HighTechStepListOptions) {\n    highTechSteps(options: $options) {\n      totalItems\n      items {\n        ...HighTechStepRow\n      }\n    }\n  }\n": typeof types.HighTechStepListDocument,
    "\n  query HighTechStepById($id: ID!) {\n    highTechStep(id: $id) {\n      ...HighTechStepRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.HighTechStepByIdDocument,
    "\n  mutation SaveHighTechStep($input: SaveHighTechStepInput!) {\n    saveHighTechStep(input: $input) {\n      __typename\n      ... on HighTechStep {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveHighTechStepDocument,
    "\n  query HighTechColumn($options: EnterpriseListOptions) {\n    enterprises(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        districtName\n        highTechStage\n        highTechSince\n        willingness {\n          qualification\n          grade\n          at\n          visitId\n        }\n      }\n    }\n  }\n": typeof types.HighTechColumnDocument,
    "\n  fragment JobFields on Job {\n    id\n    kind\n    title\n    state\n    dryRun\n    total\n    done\n    outputUrl\n    outputName\n    failure\n    createdAt\n    startedAt\n    finishedAt\n    counts {\n      created\n      updated\n      unchanged\n      failed\n      rows\n    }\n    errors {\n      row\n      column\n      message\n    }\n    createdBy {\n      id\n      name\n      unitName\n    }\n  }\n": typeof types.JobFieldsFragmentDoc,
    "\n  query Job($id: ID!) {\n    job(id: $id) {\n      ...JobFields\n      results {\n        id\n        label\n        ok\n        message\n      }\n    }\n  }\n": typeof types.JobDocument,
    "\n  query JobList($options: JobListOptions) {\n    jobs(options: $options) {\n      totalItems\n      items {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.JobListDocument,
    "\n  mutation StartExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.StartExportDocument,
    "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  query GlobalSearch(\n    $enterprises: EnterpriseFilter\n    $problems: ProblemFilter\n    $withEnterprises: Boolean!\n    $withProblems: Boolean!\n  ) {\n    enterprises(options: { take: 6, filter: $enterprises }) @include(if: $withEnterprises) {\n      items {\n        id\n        name\n        creditCode\n        districtName\n      }\n    }\n    problems(options: { take: 6, filter: $problems }) @include(if: $withProblems) {\n      items {\n        id\n        number\n        title\n        state\n        enterprise {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.GlobalSearchDocument,
    "\n  query LedgerCheck($period: String!) {\n    ledgerCheck(period: $period) {\n      code\n      name\n      findings {\n        message\n        rows\n        figures {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.LedgerCheckDocument,
    "\n  query LedgerCheckRows($rule: String!, $period: String!, $options: FigureRowsOptions) {\n    ledgerCheckRows(rule: $rule, period: $period, options: $options) {\n      totalItems\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n": typeof types.LedgerCheckRowsDocument,
    "\n  query LinkPage($token: String!) {\n    enterpriseLink(token: $token) {\n      purpose\n      state\n      enterpriseName\n      problemNumber\n      problemTitle\n      problemContent\n      resultLabel\n      resultText\n      answeredAt\n      unitName\n      question\n      expiresAt\n      policy {\n        state\n        title\n        summary\n        levelLabel\n        eligibilityWords\n        validFrom\n        validTo\n        isRead\n      }\n      options {\n        value\n        label\n      }\n      causes {\n        value\n        label\n      }\n    }\n  }\n": typeof types.LinkPageDocument,
    "\n  mutation RateByLink($input: RateByLinkInput!) {\n    rateByLink(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RateByLinkDocument,
    "\n  mutation SupplyInfoByLink($input: SupplyInfoByLinkInput!) {\n    supplyInfoByLink(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.SupplyInfoByLinkDocument,
    "\n  mutation ReadPolicyByLink($token: String!) {\n    readPolicyByLink(token: $token) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.ReadPolicyByLinkDocument,
    "\n  fragment CommentRow on MicroComment {\n    id\n    version\n    title\n    authorId\n    authorName\n    branchName\n    link\n    publishedOn\n    mayEdit\n  }\n": typeof types.CommentRowFragmentDoc,
    "\n  query CommentList($options: MicroCommentListOptions) {\n    microComments(options: $options) {\n      totalItems\n      items {\n        ...CommentRow\n      }\n    }\n  }\n": typeof types.CommentListDocument,
    "\n  query CommentById($id: ID!) {\n    microComment(id: $id) {\n      ...CommentRow\n    }\n  }\n": typeof types.CommentByIdDocument,
    "\n  mutation SaveComment($input: SaveMicroCommentInput!) {\n    saveMicroComment(input: $input) {\n      __typename\n      ... on MicroComment {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveCommentDocument,
    "\n  query NotificationList($options: NotificationListOptions) {\n    notifications(options: $options) {\n      totalItems\n      unreadCount\n      items {\n        id\n        kind\n        title\n        body\n        subjectType\n        subjectId\n        createdAt\n        readAt\n      }\n    }\n  }\n": typeof types.NotificationListDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids) {\n      ok\n    }\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  fragment OrderRow on SupervisionOrder {\n    id\n    number\n    level\n    state\n    version\n    problemId\n    problemNumber\n    title\n    enterpriseName\n    clockKind\n    round\n    unitName\n    issuedToName\n    issuedByName\n    issuedAt\n    deadline\n    overdue\n    answeredAt\n    answeredLate\n    returnedCount\n    endedAt\n  }\n": typeof types.OrderRowFragmentDoc,
    "\n  query OrderList($options: OrderListOptions) {\n    supervisionOrders(options: $options) {\n      totalItems\n      items {\n        ...OrderRow\n      }\n    }\n  }\n": typeof types.OrderListDocument,
    "\n  query OrderRowById($id: ID!) {\n    supervisionOrder(id: $id) {\n      ...OrderRow\n    }\n  }\n": typeof types.OrderRowByIdDocument,
    "\n  query OrderCounts($filter: OrderFilter) {\n    orderStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": typeof types.OrderCountsDocument,
    "\n  query OrderDetail($id: ID!, $events: Int!) {\n    supervisionOrder(id: $id) {\n      ...OrderRow\n      demand\n      issuedById\n      answer\n      answeredByName\n      closingNote\n      cancelReason\n      clock {\n        ...ClockFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.OrderDetailDocument,
    "\n  mutation PerformOrderAction($input: PerformOrderActionInput!) {\n    performOrderAction(input: $input) {\n      __typename\n      ... on SupervisionOrder {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformOrderActionDocument,
    "\n  query OrderPreview($clockId: ID!, $level: Int!) {\n    supervisionOrderPreview(clockId: $clockId, level: $level) {\n      level\n      clockKind\n      dueAt\n      unitName\n      addresseeName\n      deadline\n      demand\n      problem\n    }\n  }\n": typeof types.OrderPreviewDocument,
    "\n  mutation IssueOrder($input: IssueSupervisionOrderInput!) {\n    issueSupervisionOrder(input: $input) {\n      __typename\n      ... on SupervisionOrder {\n        id\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.IssueOrderDocument,
    "\n  fragment PairingRow on LiaisonPairing {\n    id\n    enterpriseId\n    enterpriseName\n    userId\n    userName\n    unitName\n    since\n    until\n    isCurrent\n  }\n": typeof types.PairingRowFragmentDoc,
    "\n  query PairingList($options: LiaisonPairingListOptions) {\n    liaisonPairings(options: $options) {\n      totalItems\n      items {\n        ...PairingRow\n      }\n    }\n  }\n": typeof types.PairingListDocument,
    "\n  fragment PartnershipRow on Partnership {\n    id\n    version\n    state\n    partnerName\n    partnerType\n    contactId\n    contactName\n    unitName\n    signedOn\n    endsOn\n    hasAgreement\n    activityCount\n    updatedAt\n  }\n": typeof types.PartnershipRowFragmentDoc,
    "\n  query PartnershipList($options: PartnershipListOptions) {\n    partnerships(options: $options) {\n      totalItems\n      items {\n        ...PartnershipRow\n      }\n    }\n  }\n": typeof types.PartnershipListDocument,
    "\n  query PartnershipCounts($filter: PartnershipFilter) {\n    partnershipStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": typeof types.PartnershipCountsDocument,
    "\n  query PartnershipById($id: ID!) {\n    partnership(id: $id) {\n      ...PartnershipRow\n      enterprise {\n        id\n        name\n      }\n      purpose\n      contacts {\n        name\n        title\n        phone\n      }\n      resources {\n        id\n        side\n        text\n      }\n      needs {\n        id\n        side\n        text\n      }\n      projects {\n        id\n        side\n        text\n      }\n      terms {\n        signedOn\n        endsOn\n        agreementFileIds\n      }\n      activities(take: 50) {\n        id\n        title\n        kind\n        state\n        plannedOn\n        attendance\n      }\n      endReason\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.PartnershipByIdDocument,
    "\n  mutation DraftPartnership($input: DraftPartnershipInput!) {\n    draftPartnership(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DraftPartnershipDocument,
    "\n  mutation PerformPartnershipAction($input: PerformPartnershipActionInput!) {\n    performPartnershipAction(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformPartnershipActionDocument,
    "\n  query DeadlinePolicies {\n    deadlinePolicies {\n      version\n      note\n      publishedAt\n      publishedBy\n      changes\n      rules {\n        kind\n        category\n        priority\n        round\n        unit\n        amount\n        maximum\n      }\n    }\n  }\n": typeof types.DeadlinePoliciesDocument,
    "\n  mutation PublishPolicy($input: PublishPolicyInput!) {\n    publishDeadlinePolicy(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PublishPolicyDocument,
    "\n  fragment ProblemDetail on Problem {\n    ...ProblemRow\n    content\n    itemKey\n    itemContent\n    teamName\n    promisedDays\n    handledDays\n    dueKind\n    responsibility\n    watched\n    orders {\n      id\n      number\n      level\n      state\n      issuedToName\n      deadline\n      overdue\n    }\n    resultText\n    dissatisfiedCause\n    rejectReason\n    mergedIntoId\n    mergedInto {\n      id\n      number\n      title\n      state\n    }\n    mergedProblems {\n      id\n      number\n      title\n      content\n      enterprise {\n        id\n        name\n      }\n      ratings {\n        id\n        round\n        satisfaction\n        comment\n      }\n      events(take: 20) {\n        ...EventFields\n      }\n    }\n    pauseReason\n    extensionsGranted\n    urgedCount\n    shelvedAt\n    shelvedUntil\n    extensionRequest {\n      newDueDate\n      reason\n      byName\n      at\n      late\n    }\n    shelvingRequest {\n      planDate\n      reason\n      byName\n      at\n    }\n    instructions {\n      no\n      text\n      byName\n      at\n      answer\n      answeredByName\n      answeredAt\n    }\n    closing\n    answeredAt\n    visit {\n      id\n      purpose\n      plannedOn\n      state\n    }\n    reporter {\n      id\n      name\n      unitName\n    }\n    coHandlers {\n      id\n      round\n      dueAt\n      repliedAt\n      reply\n      waivedReason\n      person {\n        id\n        name\n        unitName\n      }\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    ratings {\n      id\n      round\n      satisfaction\n      cause\n      comment\n      source\n      ratedAt\n    }\n    visits(take: 5) {\n      id\n      purpose\n      plannedOn\n      state\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n": typeof types.ProblemDetailFragmentDoc,
    "\n  query ProblemDetail($id: ID!, $events: Int!) {\n    problem(id: $id) {\n      ...ProblemDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ProblemDetailDocument,
    "\n  mutation PerformProblemAction($input: PerformProblemActionInput!) {\n    performProblemAction(input: $input) {\n      __typename\n      ... on Problem {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformProblemActionDocument,
    "\n  fragment ProblemRow on Problem {\n    id\n    number\n    title\n    state\n    round\n    version\n    category\n    area\n    priority\n    channel\n    districtCode\n    dueAt\n    dueProvisional\n    overdue\n    returnedCount\n    openInstructions\n    satisfaction\n    result\n    createdAt\n    submittedAt\n    closedAt\n    enterpriseId\n    enterprise {\n      id\n      name\n      districtName\n    }\n    host {\n      id\n      name\n      unitName\n    }\n  }\n": typeof types.ProblemRowFragmentDoc,
    "\n  query ProblemList($options: ProblemListOptions) {\n    problems(options: $options) {\n      totalItems\n      items {\n        ...ProblemRow\n      }\n    }\n  }\n": typeof types.ProblemListDocument,
    "\n  query ProblemCounts($filter: ProblemFilter) {\n    problemStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": typeof types.ProblemCountsDocument,
    "\n  query ProblemRow($id: ID!) {\n    problem(id: $id) {\n      ...ProblemRow\n    }\n  }\n": typeof types.ProblemRowDocument,
    "\n  mutation CreateProblem($input: CreateProblemInput!) {\n    createProblem(input: $input) {\n      __typename\n      ... on Problem {\n        id\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CreateProblemDocument,
    "\n  fragment ProjectRow on MajorProject {\n    id\n    version\n    name\n    level\n    stage\n    enterpriseId\n    enterpriseName\n    districtCode\n    districtName\n    investment\n    liaisonId\n    liaisonName\n    unitId\n    unitName\n    listedOn\n    delistedOn\n    visitCount\n    lastVisitOn\n  }\n": typeof types.ProjectRowFragmentDoc,
    "\n  query ProjectList($options: MajorProjectListOptions) {\n    majorProjects(options: $options) {\n      totalItems\n      items {\n        ...ProjectRow\n      }\n    }\n  }\n": typeof types.ProjectListDocument,
    "\n  query ProjectById($id: ID!) {\n    majorProject(id: $id) {\n      ...ProjectRow\n      sites {\n        id\n        name\n        address\n        latitude\n        longitude\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ProjectByIdDocument,
    "\n  query ProjectVisits($options: VisitListOptions) {\n    visits(options: $options) {\n      totalItems\n      items {\n        id\n        purpose\n        plannedOn\n        state\n        lead {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ProjectVisitsDocument,
    "\n  mutation SaveMajorProject($input: SaveMajorProjectInput!) {\n    saveMajorProject(input: $input) {\n      __typename\n      ... on MajorProject {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveMajorProjectDocument,
    "\n  fragment ReportRowFields on Report {\n    id\n    version\n    state\n    template\n    title\n    period\n    periodLabel\n    scopeName\n    renderedAt\n    issuedAt\n    issuedByName\n    createdAt\n  }\n": typeof types.ReportRowFieldsFragmentDoc,
    "\n  query ReportList($options: ReportListOptions) {\n    reports(options: $options) {\n      totalItems\n      items {\n        ...ReportRowFields\n      }\n    }\n  }\n": typeof types.ReportListDocument,
    "\n  query ReportRowById($id: ID!) {\n    report(id: $id) {\n      ...ReportRowFields\n    }\n  }\n": typeof types.ReportRowByIdDocument,
    "\n  query ReportDetail($id: ID!, $events: Int!) {\n    report(id: $id) {\n      ...ReportRowFields\n      scope {\n        unitId\n        teamId\n        districtCode\n      }\n      withdrawReason\n      hasFiles\n      jobId\n      sections {\n        heading\n        paragraphs {\n          lead\n          sentences {\n            id\n            parts {\n              kind\n              code\n              text\n              isCorrected\n            }\n          }\n        }\n      }\n      figures {\n        code\n        name\n        words\n        unit\n        value\n        printed\n        rows\n      }\n      omitted\n      corrections {\n        id\n        code\n        line\n        evidenceIds\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ReportDetailDocument,
    "\n  query ReportChanges($id: ID!) {\n    reportChanges(id: $id) {\n      code\n      name\n      before\n      after\n      message\n      addedCount\n      removedCount\n      added {\n        id\n        title\n        link\n      }\n      removed {\n        id\n        title\n        link\n      }\n    }\n  }\n": typeof types.ReportChangesDocument,
    "\n  query ReportFigureRows($id: ID!, $code: String!, $options: ReportRowsOptions) {\n    report(id: $id) {\n      id\n      title\n      state\n      period\n      scope {\n        unitId\n        teamId\n        districtCode\n      }\n      figures {\n        code\n        name\n        words\n        display\n        printed\n        rows\n      }\n      corrections {\n        id\n        code\n        line\n      }\n    }\n    reportFigureRows(id: $id, code: $code, options: $options) {\n      totalItems\n      counted\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n": typeof types.ReportFigureRowsDocument,
    "\n  mutation StartReport($input: StartReportInput!) {\n    startReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.StartReportDocument,
    "\n  mutation PerformReportAction($input: PerformReportActionInput!) {\n    performReportAction(input: $input) {\n      __typename\n      ... on Report {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformReportActionDocument,
    "\n  fragment TemplateFields on ReportTemplate {\n    code\n    label\n    version\n    title\n    fileName\n    changedAt\n    changedByName\n    sections {\n      heading\n      paragraphs {\n        lead\n        sentences\n      }\n    }\n  }\n": typeof types.TemplateFieldsFragmentDoc,
    "\n  query ReportTemplates {\n    reportTemplates {\n      ...TemplateFields\n    }\n    figureDefinitions {\n      code\n      name\n    }\n  }\n": typeof types.ReportTemplatesDocument,
    "\n  mutation SaveReportTemplate($input: SaveReportTemplateInput!) {\n    saveReportTemplate(input: $input) {\n      __typename\n      ... on ReportTemplate {\n        code\n        version\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveReportTemplateDocument,
    "\n  mutation RestoreReportTemplate($code: String!, $expectedVersion: Int!) {\n    restoreReportTemplate(code: $code, expectedVersion: $expectedVersion) {\n      __typename\n      ... on ReportTemplate {\n        code\n        version\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RestoreReportTemplateDocument,
    "\n  fragment RoutingRuleFields on RoutingRule {\n    id\n    name\n    order\n    active\n    version\n    category\n    area\n    districtCode\n    hasLiaison\n    conditionText\n    updatedAt\n    host {\n      kind\n      id\n      name\n    }\n    coHandlers {\n      kind\n      id\n      name\n    }\n  }\n": typeof types.RoutingRuleFieldsFragmentDoc,
    "\n  query RoutingRuleList($options: RoutingRuleListOptions) {\n    routingRules(options: $options) {\n      totalItems\n      items {\n        ...RoutingRuleFields\n      }\n    }\n  }\n": typeof types.RoutingRuleListDocument,
    "\n  query RoutingRule($id: ID!) {\n    routingRule(id: $id) {\n      ...RoutingRuleFields\n    }\n  }\n": typeof types.RoutingRuleDocument,
    "\n  mutation SaveRoutingRule($input: SaveRoutingRuleInput!) {\n    saveRoutingRule(input: $input) {\n      __typename\n      ... on RoutingRule {\n        ...RoutingRuleFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveRoutingRuleDocument,
    "\n  mutation RemoveRoutingRule($id: ID!) {\n    removeRoutingRule(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RemoveRoutingRuleDocument,
    "\n  fragment RatedAnswerRow on RatedAnswer {\n    id\n    problemId\n    number\n    title\n    round\n    satisfaction\n    cause\n    comment\n    source\n    result\n    contactedInTime\n    reworked\n    districtCode\n    category\n    ratedAt\n    hostUnitName\n    enterprise {\n      id\n      name\n    }\n  }\n": typeof types.RatedAnswerRowFragmentDoc,
    "\n  query RatedAnswerList($options: RatedAnswerListOptions) {\n    ratedAnswers(options: $options) {\n      totalItems\n      items {\n        ...RatedAnswerRow\n      }\n    }\n  }\n": typeof types.RatedAnswerListDocument,
    "\n  query SatisfactionCounts($filter: RatedAnswerFilter) {\n    satisfactionCounts(filter: $filter) {\n      satisfaction\n      count\n    }\n  }\n": typeof types.SatisfactionCountsDocument,
    "\n  fragment RatesFields on SatisfactionRates {\n    base\n    unrated\n    timed\n    contacted\n    resolved\n    satisfied\n    basic\n    dissatisfied\n    responseRate\n    resolutionRate\n    satisfactionRate\n    overall\n    statement\n  }\n": typeof types.RatesFieldsFragmentDoc,
    "\n  query SatisfactionRates($filter: RatedAnswerFilter) {\n    satisfactionRates(filter: $filter) {\n      total {\n        ...RatesFields\n      }\n      byUnit {\n        unitId\n        unitName\n        rates {\n          ...RatesFields\n        }\n      }\n      byMonth {\n        month\n        rates {\n          ...RatesFields\n        }\n      }\n    }\n  }\n": typeof types.SatisfactionRatesDocument,
    "\n  fragment ServiceListRow on ServiceList {\n    id\n    version\n    year\n    edition\n    title\n    state\n    itemCount\n    approvedAt\n    publishedAt\n    updatedAt\n  }\n": typeof types.ServiceListRowFragmentDoc,
    "\n  fragment ServiceItemRow on ServiceItem {\n    id\n    key\n    position\n    content\n    objects\n    ownerUnitId\n    ownerUnitName\n    teamId\n    teamName\n    promisedDays\n    channels\n    basisDocumentId\n    basisDocumentTitle\n    listId\n    listState\n    year\n    edition\n    times\n    problems\n    visits\n    tasks\n    activities\n    enterprises\n  }\n": typeof types.ServiceItemRowFragmentDoc,
    "\n  query ServiceLists($options: ServiceListOptions) {\n    serviceLists(options: $options) {\n      totalItems\n      items {\n        ...ServiceListRow\n      }\n    }\n  }\n": typeof types.ServiceListsDocument,
    "\n  query ServiceItems($options: ServiceItemOptions) {\n    serviceItems(options: $options) {\n      totalItems\n      items {\n        ...ServiceItemRow\n      }\n    }\n  }\n": typeof types.ServiceItemsDocument,
    "\n  query ServiceListById($id: ID!) {\n    serviceList(id: $id) {\n      ...ServiceListRow\n      basisDocumentId\n      basisDocument {\n        id\n        title\n        number\n      }\n      previousId\n      approvalNote\n      stopReason\n      endedAt\n      items {\n        ...ServiceItemRow\n      }\n      previous {\n        id\n        edition\n        items {\n          ...ServiceItemRow\n        }\n      }\n      editions {\n        id\n        edition\n        state\n        title\n        publishedAt\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.ServiceListByIdDocument,
    "\n  mutation DraftServiceList($input: DraftServiceListInput!) {\n    draftServiceList(input: $input) {\n      __typename\n      ... on ServiceList {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DraftServiceListDocument,
    "\n  mutation PerformServiceListAction($input: PerformServiceListActionInput!) {\n    performServiceListAction(input: $input) {\n      __typename\n      ... on ServiceList {\n        id\n        version\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformServiceListActionDocument,
    "\n  query PublishedItems($year: Int!, $text: String) {\n    publishedServiceItems(year: $year, text: $text) {\n      id\n      key\n      content\n      ownerUnitName\n      promisedDays\n    }\n  }\n": typeof types.PublishedItemsDocument,
    "\n  query ItemsByKey($options: ServiceItemOptions) {\n    serviceItems(options: $options) {\n      items {\n        id\n        key\n        content\n        ownerUnitName\n        promisedDays\n      }\n    }\n  }\n": typeof types.ItemsByKeyDocument,
    "\n  query ProblemLines($year: Int!, $skip: Int!, $take: Int!) {\n    problemLines(year: $year, skip: $skip, take: $take) {\n      totalItems\n      items {\n        no\n        problemId\n        number\n        enterprise\n        title\n        item\n        state\n      }\n    }\n  }\n": typeof types.ProblemLinesDocument,
    "\n  query ResponsibilityLines($year: Int!) {\n    responsibilityLines(year: $year) {\n      unitId\n      unitName\n      head\n      deputyLeader\n      principal\n      items\n      problems\n      open\n      raised\n    }\n  }\n": typeof types.ResponsibilityLinesDocument,
    "\n  fragment RefusalFields on Refusal {\n    __typename\n    code\n    message\n    field\n  }\n": typeof types.RefusalFieldsFragmentDoc,
    "\n  fragment MeFields on Me {\n    id\n    username\n    name\n    email\n    roles\n    permissions\n    actingFor {\n      id\n      name\n      roles\n    }\n    mustChangePassword\n    unreadCount\n    unit {\n      id\n      name\n      shortName\n      kind\n      districtCode\n    }\n  }\n": typeof types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      __typename\n      ... on Me {\n        ...MeFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query Settings {\n    settings {\n      sampling {\n        version\n        withdrawn\n        rated\n        seed\n      }\n      weights {\n        version\n        response\n        satisfaction\n        resolution\n        basic\n      }\n      answerDays {\n        version\n        level1\n        level2\n      }\n      orderPrefix {\n        version\n        prefix\n      }\n      ladder {\n        version\n        rungs {\n          step\n          offsetDays\n          kind\n          recipients\n        }\n      }\n      cadence {\n        version\n        rules {\n          target\n          everyMonths\n          level\n        }\n      }\n      maxExtensions {\n        version\n        most\n      }\n      pace {\n        version\n        green\n        yellow\n      }\n      taskReports {\n        version\n        dueDays\n        remindDays\n      }\n      frequency {\n        version\n        rules {\n          kinds\n          per\n          times\n        }\n      }\n      partnershipExpiry {\n        version\n        noticeDays\n        reminderDays\n        graceDays\n      }\n    }\n  }\n": typeof types.SettingsDocument,
    "\n  query SettingHistory($skip: Int!, $take: Int!) {\n    settingHistory(skip: $skip, take: $take) {\n      totalItems\n      items {\n        name\n        label\n        version\n        at\n        actorName\n        note\n        before\n        after\n      }\n    }\n  }\n": typeof types.SettingHistoryDocument,
    "\n  mutation SaveSampling($input: SaveSamplingInput!) {\n    saveSamplingSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveSamplingDocument,
    "\n  mutation SaveWeights($input: SaveWeightsInput!) {\n    saveWeightsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveWeightsDocument,
    "\n  mutation SaveAnswerDays($input: SaveAnswerDaysInput!) {\n    saveAnswerDaysSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveAnswerDaysDocument,
    "\n  mutation SaveOrderPrefix($input: SaveOrderPrefixInput!) {\n    saveOrderPrefixSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveOrderPrefixDocument,
    "\n  mutation SaveLadder($input: SaveLadderInput!) {\n    saveLadderSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveLadderDocument,
    "\n  mutation SaveCadence($input: SaveCadenceInput!) {\n    saveCadenceSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveCadenceDocument,
    "\n  mutation SaveMaxExtensions($input: SaveMaxExtensionsInput!) {\n    saveMaxExtensionsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveMaxExtensionsDocument,
    "\n  mutation SavePace($input: SavePaceInput!) {\n    savePaceSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SavePaceDocument,
    "\n  mutation SaveTaskReports($input: SaveTaskReportsInput!) {\n    saveTaskReportsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveTaskReportsDocument,
    "\n  mutation SaveFrequency($input: SaveFrequencyInput!) {\n    saveFrequencySetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveFrequencyDocument,
    "\n  mutation SavePartnershipExpiry($input: SavePartnershipExpiryInput!) {\n    savePartnershipExpirySetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SavePartnershipExpiryDocument,
    "\n  fragment LateClockRow on LateClock {\n    id\n    kind\n    round\n    dueAt\n    late\n    daysLate\n    rung\n    ownerName\n    unitName\n    leaderName\n    problemId\n    problemNumber\n    title\n    state\n    returnedCount\n    enterpriseName\n    orderId\n    orderNumber\n    orderState\n  }\n": typeof types.LateClockRowFragmentDoc,
    "\n  query LateClocks($options: BoardOptions) {\n    supervisionBoard(options: $options) {\n      totalItems\n      items {\n        ...LateClockRow\n      }\n    }\n  }\n": typeof types.LateClocksDocument,
    "\n  query BoardFigures {\n    supervisionBoard(options: { take: 1 }) {\n      totals {\n        total\n        late\n        blue\n        urge\n        order1\n        order2\n        bulletin\n        returned\n      }\n      byUnit {\n        ...BoardGroupFields\n      }\n      byLeader {\n        ...BoardGroupFields\n      }\n    }\n  }\n": typeof types.BoardFiguresDocument,
    "\n  fragment BoardGroupFields on BoardGroup {\n    id\n    name\n    total\n    late\n    blue\n    urge\n    order1\n    order2\n    bulletin\n    worstDays\n  }\n": typeof types.BoardGroupFieldsFragmentDoc,
    "\n  fragment TaskRow on Task {\n    id\n    version\n    title\n    state\n    teamName\n    ownerName\n    unitName\n    startOn\n    dueOn\n    cadence\n    completion\n    colour\n    forecastOn\n    reportPeriod\n    reportState\n    reportDueOn\n    reportLate\n    toAudit\n    targetVersion\n    updatedAt\n  }\n": typeof types.TaskRowFragmentDoc,
    "\n  query TaskList($options: TaskListOptions) {\n    tasks(options: $options) {\n      totalItems\n      items {\n        ...TaskRow\n      }\n    }\n  }\n": typeof types.TaskListDocument,
    "\n  query TaskCounts($filter: TaskFilter) {\n    taskStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": typeof types.TaskCountsDocument,
    "\n  query TaskBoard($options: TaskListOptions) {\n    tasks(options: $options) {\n      totalItems\n      items {\n        ...TaskRow\n        targets {\n          ...TargetFields\n        }\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n": typeof types.TaskBoardDocument,
    "\n  fragment TargetFields on TaskTarget {\n    id\n    indicator\n    unit\n    baseline\n    value\n    weight\n    dueOn\n    source\n  }\n": typeof types.TargetFieldsFragmentDoc,
    "\n  query TaskDetail($id: ID!, $events: Int!) {\n    task(id: $id) {\n      ...TaskRow\n      content\n      ownerId\n      teamId\n      members {\n        id\n        name\n      }\n      itemKey\n      itemContent\n      basisDocumentId\n      basisDocumentTitle\n      targets {\n        ...TargetFields\n      }\n      targetVersions {\n        no\n        reason\n        at\n        byName\n        formerDueOn\n        dueOn\n        formerOwnerName\n        ownerName\n        targets {\n          ...TargetFields\n        }\n      }\n      reports {\n        period\n        state\n        note\n        attachmentIds\n        reportedAt\n        reportedByName\n        auditedAt\n        auditedByName\n        auditNote\n        postponedTo\n        returnedCount\n        values {\n          targetId\n          value\n        }\n      }\n      completionSummary\n      verdict\n      cancelReason\n      returnedCount\n      endedAt\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n    taskProgress(id: $id) {\n      completion\n      colour\n      forecastOn\n      targets {\n        targetId\n        current\n        planned\n        completion\n        timeGone\n        elapsedDays\n        totalDays\n        colour\n        forecastOn\n        sentence\n        isReached\n        rowsOf\n        rowsFilter\n      }\n      periods {\n        key\n        label\n        from\n        to\n        state\n        dueOn\n        isLate\n      }\n    }\n  }\n": typeof types.TaskDetailDocument,
    "\n  query TaskRowById($id: ID!) {\n    task(id: $id) {\n      ...TaskRow\n    }\n  }\n": typeof types.TaskRowByIdDocument,
    "\n  mutation DraftTask($input: DraftTaskInput!) {\n    draftTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DraftTaskDocument,
    "\n  mutation PerformTaskAction($input: PerformTaskActionInput!) {\n    performTaskAction(input: $input) {\n      __typename\n      ... on Task {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformTaskActionDocument,
    "\n  query TaskForces($filter: TeamFilter) {\n    teams(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        leaderName\n      }\n    }\n  }\n": typeof types.TaskForcesDocument,
    "\n  query TaskForce($id: ID!) {\n    team(id: $id) {\n      id\n      name\n      leaderName\n    }\n  }\n": typeof types.TaskForceDocument,
    "\n  fragment TeamRow on Team {\n    id\n    version\n    kind\n    name\n    title\n    purpose\n    foundedOn\n    dissolvedOn\n    unitId\n    unitName\n    leaderName\n    memberCount\n    enterpriseCount\n  }\n": typeof types.TeamRowFragmentDoc,
    "\n  query TeamList($options: TeamListOptions) {\n    teams(options: $options) {\n      totalItems\n      items {\n        ...TeamRow\n      }\n    }\n  }\n": typeof types.TeamListDocument,
    "\n  query TeamById($id: ID!) {\n    team(id: $id) {\n      ...TeamRow\n      basisDocumentId\n      basisDocument {\n        id\n        title\n        number\n      }\n      memberships {\n        id\n        userId\n        name\n        role\n        from\n        to\n      }\n      enterprises {\n        enterpriseId\n        name\n        from\n        to\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.TeamByIdDocument,
    "\n  query TeamYear($teamId: ID!, $year: Int!) {\n    teamYear(teamId: $teamId, year: $year) {\n      list\n      label\n      total\n      filter\n    }\n  }\n": typeof types.TeamYearDocument,
    "\n  query TeamYearRows($tasks: TaskListOptions, $activities: ActivityListOptions) {\n    tasks(options: $tasks) {\n      totalItems\n      items {\n        id\n        title\n        ownerName\n        dueOn\n        state\n        colour\n        completion\n      }\n    }\n    activities(options: $activities) {\n      totalItems\n      items {\n        id\n        kind\n        title\n        plannedOn\n        state\n        attendance\n      }\n    }\n  }\n": typeof types.TeamYearRowsDocument,
    "\n  mutation SaveTeam($input: SaveTeamInput!) {\n    saveTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveTeamDocument,
    "\n  fragment UnitFields on Unit {\n    id\n    name\n    shortName\n    kind\n    path\n    parentId\n    districtCode\n    headUserId\n    supervisingLeaderId\n    active\n    version\n    head {\n      id\n      name\n      unitName\n    }\n    supervisingLeader {\n      id\n      name\n      unitName\n    }\n  }\n": typeof types.UnitFieldsFragmentDoc,
    "\n  query UnitList($options: UnitListOptions) {\n    units(options: $options) {\n      totalItems\n      items {\n        ...UnitFields\n      }\n    }\n  }\n": typeof types.UnitListDocument,
    "\n  query Unit($id: ID!) {\n    unit(id: $id) {\n      ...UnitFields\n    }\n  }\n": typeof types.UnitDocument,
    "\n  mutation SaveUnit($input: SaveUnitInput!) {\n    saveUnit(input: $input) {\n      __typename\n      ... on Unit {\n        ...UnitFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveUnitDocument,
    "\n  fragment UserFields on User {\n    id\n    username\n    name\n    phone\n    email\n    roles\n    unitId\n    status\n    mustChangePassword\n    lockedUntil\n    createdAt\n    version\n    unit {\n      id\n      name\n      shortName\n    }\n  }\n": typeof types.UserFieldsFragmentDoc,
    "\n  query UserList($options: UserListOptions) {\n    users(options: $options) {\n      totalItems\n      items {\n        ...UserFields\n      }\n    }\n  }\n": typeof types.UserListDocument,
    "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserFields\n    }\n  }\n": typeof types.UserDocument,
    "\n  mutation SaveUser($input: SaveUserInput!) {\n    saveUser(input: $input) {\n      __typename\n      ... on User {\n        ...UserFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveUserDocument,
    "\n  mutation UnlockUser($id: ID!) {\n    unlockUser(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.UnlockUserDocument,
    "\n  fragment VisitDetail on Visit {\n    ...VisitRow\n    loggedAfterwards\n    ledgerNo\n    notifiedAt\n    checkedInAt\n    checkedOutAt\n    distance\n    farReason\n    summary\n    cancelReason\n    returnedCount\n    submittedAt\n    reviewedAt\n    createdAt\n    project {\n      sites {\n        latitude\n        longitude\n      }\n    }\n    itemKey\n    itemContent\n    teamName\n    enterprise {\n      address\n      longitude\n      latitude\n    }\n    findings {\n      id\n      kind\n      text\n      qualification\n      willingness\n      problemId\n    }\n    problems {\n      id\n      number\n      title\n      state\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n": typeof types.VisitDetailFragmentDoc,
    "\n  query VisitDetail($id: ID!, $events: Int!) {\n    visit(id: $id) {\n      ...VisitDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": typeof types.VisitDetailDocument,
    "\n  mutation PerformVisitAction($input: PerformVisitActionInput!) {\n    performVisitAction(input: $input) {\n      __typename\n      ... on Visit {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PerformVisitActionDocument,
    "\n  fragment VisitRow on Visit {\n    id\n    type\n    purpose\n    state\n    version\n    plannedOn\n    plannedAt\n    missed\n    dueAt\n    dueProvisional\n    overdue\n    hasNoMatter\n    districtCode\n    enterpriseId\n    project {\n      id\n      name\n    }\n    enterprise {\n      id\n      name\n      districtName\n    }\n    lead {\n      id\n      name\n      unitName\n    }\n    members {\n      id\n      name\n      unitName\n    }\n  }\n": typeof types.VisitRowFragmentDoc,
    "\n  query VisitList($options: VisitListOptions) {\n    visits(options: $options) {\n      totalItems\n      items {\n        ...VisitRow\n      }\n    }\n  }\n": typeof types.VisitListDocument,
    "\n  query VisitRow($id: ID!) {\n    visit(id: $id) {\n      ...VisitRow\n    }\n  }\n": typeof types.VisitRowDocument,
    "\n  query VisitCounts($filter: VisitFilter) {\n    visitStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": typeof types.VisitCountsDocument,
    "\n  query VisitWarnings($enterpriseId: ID!, $plannedOn: Date!) {\n    visitWarnings(enterpriseId: $enterpriseId, plannedOn: $plannedOn) {\n      code\n      message\n    }\n  }\n": typeof types.VisitWarningsDocument,
    "\n  mutation PlanVisit($input: PlanVisitInput!) {\n    planVisit(input: $input) {\n      __typename\n      ... on Visit {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PlanVisitDocument,
    "\n  mutation WatchProblem($problemId: ID!) {\n    watchProblem(problemId: $problemId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.WatchProblemDocument,
    "\n  mutation UnwatchProblem($problemId: ID!) {\n    unwatchProblem(problemId: $problemId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.UnwatchProblemDocument,
};
const documents: Documents = {
    "\n  fragment ActivityRow on Activity {\n    id\n    version\n    kind\n    title\n    state\n    plannedOn\n    startsAt\n    place\n    hostNames\n    topics\n    helpTheme\n    festival\n    isOpen\n    unitName\n    teamName\n    expected\n    attendance\n    speakers\n    expensesFen\n    dueAt\n    dueProvisional\n    overdue\n    organizer {\n      id\n      name\n      unitName\n    }\n  }\n": types.ActivityRowFragmentDoc,
    "\n  query ActivityList($options: ActivityListOptions) {\n    activities(options: $options) {\n      totalItems\n      items {\n        ...ActivityRow\n      }\n    }\n  }\n": types.ActivityListDocument,
    "\n  query ActivityRow($id: ID!) {\n    activity(id: $id) {\n      ...ActivityRow\n    }\n  }\n": types.ActivityRowDocument,
    "\n  query ActivityCounts($filter: ActivityFilter) {\n    activityStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": types.ActivityCountsDocument,
    "\n  mutation PlanActivity($input: PlanActivityInput!) {\n    planActivity(input: $input) {\n      __typename\n      ... on Activity {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.PlanActivityDocument,
    "\n  query FrequencyMisses($from: Date!, $to: Date!) {\n    frequencyMisses(from: $from, to: $to) {\n      branchId\n      branchName\n      kinds\n      per\n      periodLabel\n      from\n      to\n      required\n      held\n      message\n    }\n    settings {\n      frequency {\n        rules {\n          kinds\n          per\n          times\n        }\n      }\n    }\n  }\n": types.FrequencyMissesDocument,
    "\n  fragment ActivityDetail on Activity {\n    ...ActivityRow\n    summary\n    saidAttendance\n    loggedAfterwards\n    ledgerNo\n    rescheduledCount\n    correctedCount\n    cancelReason\n    announcedAt\n    beganAt\n    endedAt\n    archivedAt\n    teamId\n    itemKey\n    itemContent\n    basisDocumentId\n    basisDocumentTitle\n    enterpriseIds\n    hosts {\n      kind\n      id\n      name\n    }\n    headcount {\n      expected\n      present\n      onLeave\n      absent\n    }\n    enterprises {\n      id\n      name\n    }\n    people {\n      personKey\n      name\n      unitName\n      organisation\n      role\n      isExpected\n      isAttendance\n      signedInAt\n      signIn\n      proxyName\n      reason\n    }\n    expenses {\n      id\n      spentOn\n      amountFen\n      item\n      voucherNo\n      voucherFileId\n      isVoucherElsewhere\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n": types.ActivityDetailFragmentDoc,
    "\n  query ActivityDetail($id: ID!, $events: Int!) {\n    activity(id: $id) {\n      ...ActivityDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": types.ActivityDetailDocument,
    "\n  mutation PerformActivityAction($input: PerformActivityActionInput!) {\n    performActivityAction(input: $input) {\n      __typename\n      ... on Activity {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformActivityActionDocument,
    "\n  query SignInScreen($id: ID!) {\n    activity(id: $id) {\n      id\n      title\n      place\n      state\n      headcount {\n        expected\n        present\n        onLeave\n        absent\n      }\n    }\n    activitySignInCode(id: $id) {\n      code\n      nextAt\n    }\n  }\n": types.SignInScreenDocument,
    "\n  query ApprovalCounts {\n    approvals {\n      kind\n      resource\n      count\n    }\n  }\n": types.ApprovalCountsDocument,
    "\n  query ProblemApprovals($options: ProblemListOptions) {\n    problems(options: $options) {\n      totalItems\n      items {\n        ...ProblemRow\n        resultText\n        extensionRequest {\n          newDueDate\n          reason\n          byName\n          at\n          late\n        }\n        shelvingRequest {\n          planDate\n          reason\n          byName\n          at\n        }\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n": types.ProblemApprovalsDocument,
    "\n  query OrderApprovals($options: OrderListOptions) {\n    supervisionOrders(options: $options) {\n      totalItems\n      items {\n        ...OrderRow\n        demand\n        answer\n        answeredByName\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n": types.OrderApprovalsDocument,
    "\n  fragment CandidateFields on Candidate {\n    id\n    name\n    unitName\n    hosting\n    coHandling\n    overdue\n    dueThisWeek\n    absentUntil\n    deputyId\n    deputyName\n  }\n": types.CandidateFieldsFragmentDoc,
    "\n  query Candidates($options: CandidateListOptions) {\n    assignmentCandidates(options: $options) {\n      items {\n        ...CandidateFields\n      }\n    }\n  }\n": types.CandidatesDocument,
    "\n  query AssignmentProposal($problemId: ID!) {\n    assignmentProposal(problemId: $problemId) {\n      ruleId\n      explanation\n      notes\n      host {\n        ...CandidateFields\n      }\n      coHandlers {\n        ...CandidateFields\n      }\n    }\n  }\n": types.AssignmentProposalDocument,
    "\n  mutation StartBulkAct($input: StartBulkActInput!) {\n    startBulkAct(input: $input) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.StartBulkActDocument,
    "\n  mutation RetryFailedRows($jobId: ID!) {\n    retryFailedRows(jobId: $jobId) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.RetryFailedRowsDocument,
    "\n  fragment BenefitPolicyRow on PolicyPush {\n    id\n    version\n    title\n    level\n    state\n    eligibilityWords\n    validFrom\n    validTo\n    publishedAt\n    pushTotal\n    pushDone\n    pushFinishedAt\n    sent\n    read\n    reminded\n    unitName\n    updatedAt\n  }\n": types.BenefitPolicyRowFragmentDoc,
    "\n  query BenefitPolicyList($options: PolicyPushListOptions) {\n    benefitPolicies(options: $options) {\n      totalItems\n      items {\n        ...BenefitPolicyRow\n      }\n    }\n  }\n": types.BenefitPolicyListDocument,
    "\n  query BenefitPolicyCounts($filter: PolicyPushFilter) {\n    benefitPolicyStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": types.BenefitPolicyCountsDocument,
    "\n  query BenefitPolicyById($id: ID!) {\n    benefitPolicy(id: $id) {\n      ...BenefitPolicyRow\n      summary\n      eligibility\n      documentId\n      document {\n        id\n        title\n        number\n      }\n      withdrawReason\n      mayAct\n      deliveries {\n        state\n        count\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.BenefitPolicyByIdDocument,
    "\n  query EligibilityPreview($filter: JSON!, $options: EnterpriseListOptions) {\n    eligibilityPreview(filter: $filter) {\n      total\n      reachable\n      words\n      problem\n    }\n    enterprises(options: $options) {\n      items {\n        id\n        name\n        districtName\n      }\n    }\n  }\n": types.EligibilityPreviewDocument,
    "\n  query PolicyReceiptList($options: PolicyReceiptListOptions) {\n    policyReceipts(options: $options) {\n      totalItems\n      items {\n        id\n        enterpriseId\n        enterpriseName\n        contactName\n        sentAt\n        readAt\n        remindedAt\n        deliveryState\n      }\n    }\n  }\n": types.PolicyReceiptListDocument,
    "\n  mutation DraftBenefitPolicy($input: DraftBenefitPolicyInput!) {\n    draftBenefitPolicy(input: $input) {\n      __typename\n      ... on PolicyPush {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.DraftBenefitPolicyDocument,
    "\n  mutation PerformBenefitPolicyAction($input: PerformBenefitPolicyActionInput!) {\n    performBenefitPolicyAction(input: $input) {\n      __typename\n      ... on PolicyPush {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformBenefitPolicyActionDocument,
    "\n  query Bulletin($from: Date!, $to: Date!) {\n    bulletin(from: $from, to: $to) {\n      id\n      kind\n      reachedAt\n      dueAt\n      daysLate\n      open\n      ownerName\n      unitName\n      problemId\n      problemNumber\n      title\n      enterpriseName\n      orders\n    }\n  }\n": types.BulletinDocument,
    "\n  query Coverage($year: Int!, $unitId: ID) {\n    coverage(year: $year, unitId: $unitId) {\n      covered\n      openGaps\n      quarters {\n        key\n        label\n      }\n      rows {\n        id\n        target\n        name\n        level\n        liaisonName\n        unitName\n        dueOn\n        daysLate\n        cells {\n          quarter\n          coverage\n          count\n          filter\n        }\n      }\n    }\n  }\n": types.CoverageDocument,
    "\n  query GapPlan($unitId: ID) {\n    gapPlan(unitId: $unitId) {\n      visits {\n        targetId\n        target\n        name\n        leadId\n        leadName\n        plannedOn\n      }\n      left {\n        targetId\n        name\n        reason\n      }\n    }\n  }\n": types.GapPlanDocument,
    "\n  mutation PlanGaps($input: PlanGapsInput!) {\n    planGaps(input: $input) {\n      __typename\n      ... on PlannedGaps {\n        rows {\n          targetId\n          name\n          visitId\n          problem\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.PlanGapsDocument,
    "\n  query CalendarYears {\n    calendarWarning\n    calendarYears {\n      year\n      announced\n      source\n      exceptions {\n        day\n        kind\n        name\n      }\n    }\n  }\n": types.CalendarYearsDocument,
    "\n  query CalendarPreview($edit: CalendarEditInput!, $skip: Int!, $take: Int!) {\n    calendarPreview(edit: $edit, skip: $skip, take: $take) {\n      __typename\n      ... on CalendarPreview {\n        token\n        year\n        summary\n        needsConfirmation\n        totalItems\n        changes {\n          day\n          from\n          to\n        }\n        counts {\n          open\n          moved\n          cases\n          earlier\n          later\n          confirmed\n          lateAtOnce\n          relieved\n        }\n        items {\n          clockId\n          subjectType\n          subjectId\n          number\n          title\n          kindLabel\n          from\n          to\n          lateAtOnce\n          relieved\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.CalendarPreviewDocument,
    "\n  mutation ApplyCalendar($input: ApplyCalendarInput!) {\n    applyCalendarEdit(input: $input) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.ApplyCalendarDocument,
    "\n  query DueCalculation($from: DateTime!, $unit: String!, $amount: Int!) {\n    dueCalculation(from: $from, unit: $unit, amount: $amount) {\n      __typename\n      ... on DueExplanation {\n        startedAt\n        grantText\n        dueAt\n        provisional\n        days {\n          day\n          weekday\n          counts\n          n\n          reason\n          provisional\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.DueCalculationDocument,
    "\n  fragment CallbackRow on CallbackTask {\n    id\n    number\n    title\n    reason\n    round\n    priority\n    districtCode\n    dueAt\n    overdue\n    answeredAt\n    attempts\n    unanswered\n    lastOutcome\n    lastCalledAt\n    enterprise {\n      id\n      name\n    }\n    host {\n      id\n      name\n      unitName\n    }\n    hostUnit {\n      id\n      name\n    }\n  }\n": types.CallbackRowFragmentDoc,
    "\n  query CallbackList($options: CallbackListOptions) {\n    callbackTasks(options: $options) {\n      totalItems\n      items {\n        ...CallbackRow\n      }\n    }\n  }\n": types.CallbackListDocument,
    "\n  query CallReasonCounts($filter: CallbackFilter) {\n    callReasonCounts(filter: $filter) {\n      reason\n      count\n      overdue\n    }\n  }\n": types.CallReasonCountsDocument,
    "\n  query CallbackDetail($id: ID!) {\n    callbackTask(id: $id) {\n      ...CallbackRow\n      calls {\n        id\n        round\n        callerName\n        calledAt\n        outcome\n        finding\n        note\n      }\n      problem {\n        id\n        version\n        round\n        content\n        submittedAt\n        result\n        resultText\n        responsibility\n        satisfaction\n        enterprise {\n          id\n          contacts {\n            id\n            name\n            title\n            phone\n            isPrimary\n          }\n        }\n        ratings {\n          id\n          round\n          satisfaction\n          cause\n          comment\n          source\n          ratedAt\n        }\n        clocks {\n          ...ClockFields\n        }\n      }\n    }\n  }\n": types.CallbackDetailDocument,
    "\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) {\n      __typename\n      ... on CallbackCall {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.RecordCallDocument,
    "\n  fragment ActionFields on AvailableAction {\n    action\n    label\n    primary\n    needs {\n      name\n      label\n      kind\n      hint\n      min\n      max\n      options {\n        value\n        label\n      }\n    }\n    offers {\n      name\n      label\n      kind\n      hint\n      min\n      max\n      options {\n        value\n        label\n      }\n    }\n  }\n": types.ActionFieldsFragmentDoc,
    "\n  fragment EventFields on Event {\n    id\n    version\n    type\n    label\n    visibility\n    actorName\n    at\n    payload\n  }\n": types.EventFieldsFragmentDoc,
    "\n  fragment ClockFields on Clock {\n    id\n    round\n    kind\n    kindLabel\n    ownerUserId\n    ownerName\n    startedAt\n    dueAt\n    provisional\n    state\n    doneAt\n    overdueAt\n    overdueDays\n  }\n": types.ClockFieldsFragmentDoc,
    "\n  fragment AttachmentFields on Attachment {\n    id\n    fileName\n    mediaType\n    size\n    width\n    height\n    createdAt\n    url\n    uploadedBy {\n      id\n      name\n    }\n  }\n": types.AttachmentFieldsFragmentDoc,
    "\n  query DueExplanation($clockId: ID!) {\n    dueExplanation(clockId: $clockId) {\n      kindLabel\n      startedAt\n      grantText\n      dueAt\n      provisional\n      note\n      story\n      days {\n        day\n        weekday\n        counts\n        n\n        reason\n        provisional\n      }\n    }\n  }\n": types.DueExplanationDocument,
    "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.RemoveAttachmentDocument,
    "\n  fragment IssueRow on ColumnIssue {\n    id\n    version\n    state\n    columnId\n    columnName\n    title\n    authorId\n    authorName\n    authorGroup\n    number\n    publishedOn\n    link\n    unitName\n    returnedCount\n    updatedAt\n  }\n": types.IssueRowFragmentDoc,
    "\n  query IssueList($options: ColumnIssueListOptions) {\n    columnIssues(options: $options) {\n      totalItems\n      items {\n        ...IssueRow\n      }\n    }\n  }\n": types.IssueListDocument,
    "\n  query IssueCounts($filter: ColumnIssueFilter) {\n    columnIssueStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": types.IssueCountsDocument,
    "\n  query IssueById($id: ID!) {\n    columnIssue(id: $id) {\n      ...IssueRow\n      text\n      overlap\n      withdrawReason\n      column {\n        id\n        years {\n          year\n          nextNumber\n        }\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.IssueByIdDocument,
    "\n  mutation DraftIssue($input: DraftIssueInput!) {\n    draftIssue(input: $input) {\n      __typename\n      ... on ColumnIssue {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.DraftIssueDocument,
    "\n  mutation PerformIssueAction($input: PerformIssueActionInput!) {\n    performIssueAction(input: $input) {\n      __typename\n      ... on ColumnIssue {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformIssueActionDocument,
    "\n  fragment ColumnRow on PressColumn {\n    id\n    version\n    name\n    platform\n    editorId\n    editorName\n    startedOn\n    endedOn\n    overlap\n    overlapsColumnId\n    overlapsColumnName\n    issueCount\n    lastIssueOn\n    mayEdit\n    years {\n      year\n      published\n      gaps\n      nextNumber\n    }\n  }\n": types.ColumnRowFragmentDoc,
    "\n  query ColumnList($options: PressColumnListOptions) {\n    pressColumns(options: $options) {\n      totalItems\n      items {\n        ...ColumnRow\n      }\n    }\n  }\n": types.ColumnListDocument,
    "\n  query ColumnById($id: ID!) {\n    pressColumn(id: $id) {\n      ...ColumnRow\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.ColumnByIdDocument,
    "\n  mutation SaveColumn($input: SaveColumnInput!) {\n    saveColumn(input: $input) {\n      __typename\n      ... on PressColumn {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveColumnDocument,
    "\n  query Options($name: String!) {\n    options(name: $name) {\n      value\n      label\n    }\n  }\n": types.OptionsDocument,
    "\n  query People($options: PersonListOptions) {\n    people(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        unitId\n        unitName\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query EnterpriseChoices($filter: EnterpriseFilter) {\n    enterprises(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        creditCode\n        districtName\n      }\n    }\n  }\n": types.EnterpriseChoicesDocument,
    "\n  query EnterpriseChoice($id: ID!) {\n    enterprise(id: $id) {\n      id\n      name\n      creditCode\n      districtName\n    }\n  }\n": types.EnterpriseChoiceDocument,
    "\n  query ProblemChoices($filter: ProblemFilter) {\n    problems(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.ProblemChoicesDocument,
    "\n  query DocumentChoices($filter: LedgerDocumentFilter) {\n    ledgerDocuments(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        title\n        number\n      }\n    }\n  }\n": types.DocumentChoicesDocument,
    "\n  query DocumentChoice($id: ID!) {\n    ledgerDocument(id: $id) {\n      id\n      title\n      number\n    }\n  }\n": types.DocumentChoiceDocument,
    "\n  query ProjectChoices($filter: MajorProjectFilter) {\n    majorProjects(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        enterpriseName\n      }\n    }\n  }\n": types.ProjectChoicesDocument,
    "\n  query ProjectChoice($id: ID!) {\n    majorProject(id: $id) {\n      id\n      name\n      enterpriseName\n      enterpriseId\n    }\n  }\n": types.ProjectChoiceDocument,
    "\n  query SavedViews($resource: String!) {\n    savedViews(resource: $resource) {\n      id\n      resource\n      name\n      value\n    }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($resource: String!, $name: String!, $value: JSON!) {\n    saveView(resource: $resource, name: $name, value: $value) {\n      __typename\n      ... on SavedView {\n        id\n        resource\n        name\n        value\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      ok\n    }\n  }\n": types.RemoveViewDocument,
    "\n  query ProblemChoice($id: ID!) {\n    problem(id: $id) {\n      id\n      number\n      title\n    }\n  }\n": types.ProblemChoiceDocument,
    "\n  query TeamChoices($options: TeamListOptions) {\n    teams(options: $options) {\n      items {\n        id\n        name\n        kind\n        dissolvedOn\n      }\n    }\n  }\n": types.TeamChoicesDocument,
    "\n  fragment ContactGroupRow on ContactGroup {\n    id\n    version\n    platform\n    name\n    ownerId\n    ownerName\n    openedOn\n    closedOn\n    unitId\n    unitName\n    memberCount\n    enterpriseCount\n  }\n": types.ContactGroupRowFragmentDoc,
    "\n  query ContactGroupList($options: ContactGroupListOptions) {\n    contactGroups(options: $options) {\n      totalItems\n      items {\n        ...ContactGroupRow\n      }\n    }\n  }\n": types.ContactGroupListDocument,
    "\n  query ContactGroupById($id: ID!) {\n    contactGroup(id: $id) {\n      ...ContactGroupRow\n      members {\n        id\n        name\n        from\n        to\n      }\n      enterprises {\n        id\n        name\n        from\n        to\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.ContactGroupByIdDocument,
    "\n  mutation SaveContactGroup($input: SaveContactGroupInput!) {\n    saveContactGroup(input: $input) {\n      __typename\n      ... on ContactGroup {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveContactGroupDocument,
    "\n  query DashboardTiles($codes: [String!], $period: String!, $scope: FigureScopeInput) {\n    figures(codes: $codes, period: $period, scope: $scope) {\n      ...FigureFields\n    }\n  }\n": types.DashboardTilesDocument,
    "\n  query DashboardCharts($trends: [String!]!, $rankings: [String!]!, $period: String!, $scope: FigureScopeInput) {\n    figureTrends(codes: $trends, period: $period, scope: $scope) {\n      period\n      label\n      figures {\n        ...FigurePartFields\n      }\n    }\n    figureRankings(codes: $rankings, period: $period, scope: $scope) {\n      by\n      key\n      label\n      figures {\n        ...FigurePartFields\n      }\n    }\n  }\n": types.DashboardChartsDocument,
    "\n  fragment FigurePartFields on FigurePart {\n    code\n    value\n    display\n    rows\n  }\n": types.FigurePartFieldsFragmentDoc,
    "\n  query DeliveryList($options: DeliveryListOptions) {\n    deliveries(options: $options) {\n      totalItems\n      items {\n        id\n        channel\n        recipient\n        recipientName\n        subject\n        text\n        html\n        state\n        stateLabel\n        attempt\n        messageId\n        lastError\n        createdAt\n        sentAt\n        nextAt\n        received\n      }\n    }\n  }\n": types.DeliveryListDocument,
    "\n  fragment DeputyFields on Deputy {\n    id\n    absentUserId\n    absentName\n    absentUnitName\n    deputyUserId\n    deputyName\n    deputyUnitName\n    fromDay\n    toDay\n    reason\n    state\n    canRevoke\n    createdByName\n    createdAt\n    revokedByName\n    revokedAt\n  }\n": types.DeputyFieldsFragmentDoc,
    "\n  query DeputyList($options: DeputyListOptions) {\n    deputies(options: $options) {\n      totalItems\n      items {\n        ...DeputyFields\n      }\n    }\n  }\n": types.DeputyListDocument,
    "\n  mutation CreateDeputy($input: CreateDeputyInput!) {\n    createDeputy(input: $input) {\n      __typename\n      ... on Deputy {\n        ...DeputyFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.CreateDeputyDocument,
    "\n  mutation RevokeDeputy($id: ID!) {\n    revokeDeputy(id: $id) {\n      __typename\n      ... on Deputy {\n        ...DeputyFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.RevokeDeputyDocument,
    "\n  fragment DocumentRow on LedgerDocument {\n    id\n    version\n    kind\n    title\n    number\n    issuer\n    issuedOn\n    unitId\n    unitName\n    updatedAt\n  }\n": types.DocumentRowFragmentDoc,
    "\n  query DocumentList($options: LedgerDocumentListOptions) {\n    ledgerDocuments(options: $options) {\n      totalItems\n      items {\n        ...DocumentRow\n      }\n    }\n  }\n": types.DocumentListDocument,
    "\n  query DocumentById($id: ID!) {\n    ledgerDocument(id: $id) {\n      ...DocumentRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.DocumentByIdDocument,
    "\n  mutation SaveDocument($input: SaveDocumentInput!) {\n    saveDocument(input: $input) {\n      __typename\n      ... on LedgerDocument {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveDocumentDocument,
    "\n  query DueCalendar($month: String!) {\n    dueCalendar(month: $month) {\n      day\n      workday\n      reason\n      provisional\n      problems\n      late\n      orders\n    }\n  }\n": types.DueCalendarDocument,
    "\n  query PossibleDuplicates($enterpriseId: ID!, $title: String!, $content: String!, $problemId: ID) {\n    possibleDuplicates(enterpriseId: $enterpriseId, title: $title, content: $content, problemId: $problemId) {\n      id\n      number\n      unitName\n      score\n      title\n      content\n      state\n      result\n      createdAt\n    }\n  }\n": types.PossibleDuplicatesDocument,
    "\n  query MergeSide($id: ID!) {\n    problem(id: $id) {\n      id\n      number\n      title\n      content\n      state\n      createdAt\n      enterprise {\n        id\n        name\n      }\n      host {\n        id\n        name\n        unitName\n      }\n      ratings {\n        id\n        round\n        satisfaction\n      }\n      events(take: 5) {\n        ...EventFields\n      }\n    }\n  }\n": types.MergeSideDocument,
    "\n  query EnterpriseList($options: EnterpriseListOptions) {\n    enterprises(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        creditCode\n        districtCode\n        districtName\n        industry\n        status\n        highTechStage\n        tags\n        openProblemCount\n        visitCount\n        lastVisitOn\n        updatedAt\n        liaison {\n          id\n          name\n          unitName\n        }\n      }\n    }\n  }\n": types.EnterpriseListDocument,
    "\n  fragment EnterpriseFields on Enterprise {\n    id\n    name\n    formerNames\n    creditCode\n    districtCode\n    districtName\n    industry\n    status\n    address\n    longitude\n    latitude\n    foundedOn\n    registeredCapital\n    highTechStage\n    tags\n    liaisonUserId\n    createdAt\n    updatedAt\n    version\n    openProblemCount\n    visitCount\n    lastVisitOn\n    liaison {\n      id\n      name\n      unitName\n    }\n    contacts {\n      id\n      name\n      title\n      phone\n      email\n      consent\n      isPrimary\n      active\n    }\n  }\n": types.EnterpriseFieldsFragmentDoc,
    "\n  query Enterprise($id: ID!) {\n    enterprise(id: $id) {\n      ...EnterpriseFields\n    }\n  }\n": types.EnterpriseDocument,
    "\n  query EnterpriseCases(\n    $problems: ProblemListOptions\n    $visits: VisitListOptions\n    $withProblems: Boolean!\n    $withVisits: Boolean!\n  ) {\n    problems(options: $problems) @include(if: $withProblems) {\n      totalItems\n      items {\n        id\n        number\n        title\n        state\n        dueAt\n        dueProvisional\n        overdue\n        closedAt\n      }\n    }\n    visits(options: $visits) @include(if: $withVisits) {\n      totalItems\n      items {\n        id\n        purpose\n        type\n        state\n        plannedOn\n        lead {\n          id\n          name\n          unitName\n        }\n      }\n    }\n  }\n": types.EnterpriseCasesDocument,
    "\n  mutation SaveEnterprise($input: SaveEnterpriseInput!) {\n    saveEnterprise(input: $input) {\n      __typename\n      ... on Enterprise {\n        ...EnterpriseFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveEnterpriseDocument,
    "\n  query EnterpriseRatings($filter: RatedAnswerFilter, $options: RatedAnswerListOptions) {\n    satisfactionCounts(filter: $filter) {\n      satisfaction\n      count\n    }\n    ratedAnswers(options: $options) {\n      totalItems\n      items {\n        id\n        problemId\n        title\n        satisfaction\n        comment\n        ratedAt\n      }\n    }\n  }\n": types.EnterpriseRatingsDocument,
    "\n  fragment FigureFields on Figure {\n    code\n    name\n    words\n    unit\n    value\n    display\n    exact\n    rows\n    applicable\n  }\n": types.FigureFieldsFragmentDoc,
    "\n  query FigureRows($code: String!, $period: String!, $scope: FigureScopeInput, $options: FigureRowsOptions) {\n    figures(codes: [$code], period: $period, scope: $scope) {\n      ...FigureFields\n    }\n    figureRows(code: $code, period: $period, scope: $scope, options: $options) {\n      totalItems\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n": types.FigureRowsDocument,
    "\n  query FigureList($period: String!, $scope: FigureScopeInput) {\n    figureDefinitions {\n      code\n      subject\n    }\n    figures(period: $period, scope: $scope) {\n      ...FigureFields\n    }\n  }\n": types.FigureListDocument,
    "\n  query FigureScopes {\n    figureScopes {\n      by\n      key\n      label\n    }\n  }\n": types.FigureScopesDocument,
    "\n  mutation ExportFigureRows($input: ExportFigureInput!) {\n    exportFigureRows(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.ExportFigureRowsDocument,
    "\n  fragment HandoverRow on Handover {\n    id\n    fromName\n    toName\n    reason\n    summary\n    byName\n    at\n    enterpriseCount\n    problemCount\n  }\n": types.HandoverRowFragmentDoc,
    "\n  fragment HandoverProblemFields on HandoverProblem {\n    id\n    number\n    title\n    state\n    part\n    enterpriseName\n  }\n": types.HandoverProblemFieldsFragmentDoc,
    "\n  query HandoverList($options: HandoverListOptions) {\n    handovers(options: $options) {\n      totalItems\n      items {\n        ...HandoverRow\n      }\n    }\n  }\n": types.HandoverListDocument,
    "\n  query Handover($id: ID!) {\n    handover(id: $id) {\n      ...HandoverRow\n      enterprises {\n        id\n        name\n      }\n      problems {\n        ...HandoverProblemFields\n      }\n      groups {\n        id\n        name\n      }\n      tasks {\n        id\n        name\n      }\n      projects {\n        id\n        name\n      }\n      toldEnterprises {\n        id\n        name\n      }\n    }\n  }\n": types.HandoverDocument,
    "\n  query HandoverPreview($fromUserId: ID!, $toUserId: ID!) {\n    handoverPreview(fromUserId: $fromUserId, toUserId: $toUserId) {\n      __typename\n      ... on HandoverPreview {\n        hash\n        ok\n        summary\n        fromName\n        toName\n        deputies\n        refusals {\n          subject\n          id\n          message\n        }\n        enterprises {\n          id\n          name\n        }\n        problems {\n          ...HandoverProblemFields\n        }\n        groups {\n          id\n          name\n        }\n        tasks {\n          id\n          name\n        }\n        projects {\n          id\n          name\n        }\n        toldEnterprises {\n          id\n          name\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.HandoverPreviewDocument,
    "\n  mutation CarryOutHandover($input: CarryOutHandoverInput!) {\n    carryOutHandover(input: $input) {\n      __typename\n      ... on Handover {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.CarryOutHandoverDocument,
    "\n  query OpenWork($options: OpenWorkListOptions) {\n    openWork(options: $options) {\n      items {\n        id\n        name\n        unitName\n        active\n        hosting\n        coHandling\n        enterprises\n        groups\n        tasks\n        projects\n      }\n    }\n  }\n": types.OpenWorkDocument,
    "\n  query UserOpenWork($userId: ID!) {\n    userOpenWork(userId: $userId) {\n      id\n      hosting\n      coHandling\n      enterprises\n      groups\n      tasks\n      projects\n    }\n  }\n": types.UserOpenWorkDocument,
    "\n  query Home {\n    home {\n      calendarWarning\n      counts {\n        overdue\n        dueToday\n        toSign\n        toDo\n        visitsToday\n        toComplete\n      }\n      todo {\n        ...HomeProblem\n      }\n      overdueProblems {\n        ...HomeProblem\n      }\n      visitsToday {\n        id\n        purpose\n        state\n        plannedAt\n        missed\n        enterprise {\n          id\n          name\n          address\n        }\n        lead {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  fragment HomeProblem on Problem {\n    id\n    number\n    title\n    state\n    round\n    dueAt\n    dueProvisional\n    overdue\n    enterprise {\n      id\n      name\n    }\n    host {\n      id\n      name\n      unitName\n    }\n  }\n": types.HomeProblemFragmentDoc,
    "\n  query Leader {\n    home {\n      leader {\n        visitsThisMonth\n        openProblems\n        overdueProblems\n        closedThisYear\n        solvedThisYear\n        onTimeRate\n        satisfiedRate\n        byUnit {\n          unitId\n          unitName\n          open\n          overdue\n          closed\n        }\n        byDistrict {\n          districtCode\n          districtName\n          open\n          overdue\n          closed\n        }\n        oldestOverdue {\n          ...HomeProblem\n        }\n      }\n    }\n  }\n": types.LeaderDocument,
    "\n  query ImportKinds {\n    importKinds {\n      name\n      label\n      needs\n      sample\n      fields {\n        value\n        label\n      }\n    }\n  }\n": types.ImportKindsDocument,
    "\n  query ImportPreview($kind: String!, $uploadId: ID!) {\n    importPreview(kind: $kind, uploadId: $uploadId) {\n      __typename\n      ... on ImportPreview {\n        uploadId\n        fileName\n        headers\n        rowCount\n        otherSheets\n        sample\n        needs\n        mapping {\n          header\n          field\n        }\n        fields {\n          value\n          label\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.StartImportDocument,
    "\n  fragment ResearchSpendingRow on ResearchSpending {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    year\n    quarter\n    amountFen\n  }\n": types.ResearchSpendingRowFragmentDoc,
    "\n  query ResearchSpendingList($options: ResearchSpendingListOptions) {\n    researchSpendings(options: $options) {\n      totalItems\n      items {\n        ...ResearchSpendingRow\n      }\n    }\n  }\n": types.ResearchSpendingListDocument,
    "\n  query ResearchSpendingById($id: ID!) {\n    researchSpending(id: $id) {\n      ...ResearchSpendingRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.ResearchSpendingByIdDocument,
    "\n  mutation SaveResearchSpending($input: SaveResearchSpendingInput!) {\n    saveResearchSpending(input: $input) {\n      __typename\n      ... on ResearchSpending {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveResearchSpendingDocument,
    "\n  fragment TechnologyContractRow on TechnologyContract {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    number\n    title\n    kind\n    amountFen\n  }\n": types.TechnologyContractRowFragmentDoc,
    "\n  query TechnologyContractList($options: TechnologyContractListOptions) {\n    technologyContracts(options: $options) {\n      totalItems\n      items {\n        ...TechnologyContractRow\n      }\n    }\n  }\n": types.TechnologyContractListDocument,
    "\n  query TechnologyContractById($id: ID!) {\n    technologyContract(id: $id) {\n      ...TechnologyContractRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.TechnologyContractByIdDocument,
    "\n  mutation SaveTechnologyContract($input: SaveTechnologyContractInput!) {\n    saveTechnologyContract(input: $input) {\n      __typename\n      ... on TechnologyContract {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveTechnologyContractDocument,
    "\n  fragment ResearchOutcomeRow on ResearchOutcome {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    kind\n    title\n  }\n": types.ResearchOutcomeRowFragmentDoc,
    "\n  query ResearchOutcomeList($options: ResearchOutcomeListOptions) {\n    researchOutcomes(options: $options) {\n      totalItems\n      items {\n        ...ResearchOutcomeRow\n      }\n    }\n  }\n": types.ResearchOutcomeListDocument,
    "\n  query ResearchOutcomeById($id: ID!) {\n    researchOutcome(id: $id) {\n      ...ResearchOutcomeRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.ResearchOutcomeByIdDocument,
    "\n  mutation SaveResearchOutcome($input: SaveResearchOutcomeInput!) {\n    saveResearchOutcome(input: $input) {\n      __typename\n      ... on ResearchOutcome {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveResearchOutcomeDocument,
    "\n  fragment HighTechStepRow on HighTechStep {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    stage\n  }\n": types.HighTechStepRowFragmentDoc,
    "\n  query HighTechStepList($options: HighTechStepListOptions) {\n    highTechSteps(options: $options) {\n      totalItems\n      items {\n        ...HighTechStepRow\n      }\n    }\n  }\n": types.HighTechStepListDocument,
    "\n  query HighTechStepById($id: ID!) {\n    highTechStep(id: $id) {\n      ...HighTechStepRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.HighTechStepByIdDocument,
    "\n  mutation SaveHighTechStep($input: SaveHighTechStepInput!) {\n    saveHighTechStep(input: $input) {\n      __typename\n      ... on HighTechStep {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveHighTechStepDocument,
    "\n  query HighTechColumn($options: EnterpriseListOptions) {\n    enterprises(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        districtName\n        highTechStage\n        highTechSince\n        willingness {\n          qualification\n          grade\n          at\n          visitId\n        }\n      }\n    }\n  }\n": types.HighTechColumnDocument,
    "\n  fragment JobFields on Job {\n    id\n    kind\n    title\n    state\n    dryRun\n    total\n    done\n    outputUrl\n    outputName\n    failure\n    createdAt\n    startedAt\n    finishedAt\n    counts {\n      created\n      updated\n      unchanged\n      failed\n      rows\n    }\n    errors {\n      row\n      column\n      message\n    }\n    createdBy {\n      id\n      name\n      unitName\n    }\n  }\n": types.JobFieldsFragmentDoc,
    "\n  query Job($id: ID!) {\n    job(id: $id) {\n      ...JobFields\n      results {\n        id\n        label\n        ok\n        message\n      }\n    }\n  }\n": types.JobDocument,
    "\n  query JobList($options: JobListOptions) {\n    jobs(options: $options) {\n      totalItems\n      items {\n        ...JobFields\n      }\n    }\n  }\n": types.JobListDocument,
    "\n  mutation StartExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.StartExportDocument,
    "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.CancelJobDocument,
    "\n  query GlobalSearch(\n    $enterprises: EnterpriseFilter\n    $problems: ProblemFilter\n    $withEnterprises: Boolean!\n    $withProblems: Boolean!\n  ) {\n    enterprises(options: { take: 6, filter: $enterprises }) @include(if: $withEnterprises) {\n      items {\n        id\n        name\n        creditCode\n        districtName\n      }\n    }\n    problems(options: { take: 6, filter: $problems }) @include(if: $withProblems) {\n      items {\n        id\n        number\n        title\n        state\n        enterprise {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.GlobalSearchDocument,
    "\n  query LedgerCheck($period: String!) {\n    ledgerCheck(period: $period) {\n      code\n      name\n      findings {\n        message\n        rows\n        figures {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.LedgerCheckDocument,
    "\n  query LedgerCheckRows($rule: String!, $period: String!, $options: FigureRowsOptions) {\n    ledgerCheckRows(rule: $rule, period: $period, options: $options) {\n      totalItems\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n": types.LedgerCheckRowsDocument,
    "\n  query LinkPage($token: String!) {\n    enterpriseLink(token: $token) {\n      purpose\n      state\n      enterpriseName\n      problemNumber\n      problemTitle\n      problemContent\n      resultLabel\n      resultText\n      answeredAt\n      unitName\n      question\n      expiresAt\n      policy {\n        state\n        title\n        summary\n        levelLabel\n        eligibilityWords\n        validFrom\n        validTo\n        isRead\n      }\n      options {\n        value\n        label\n      }\n      causes {\n        value\n        label\n      }\n    }\n  }\n": types.LinkPageDocument,
    "\n  mutation RateByLink($input: RateByLinkInput!) {\n    rateByLink(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RateByLinkDocument,
    "\n  mutation SupplyInfoByLink($input: SupplyInfoByLinkInput!) {\n    supplyInfoByLink(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.SupplyInfoByLinkDocument,
    "\n  mutation ReadPolicyByLink($token: String!) {\n    readPolicyByLink(token: $token) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.ReadPolicyByLinkDocument,
    "\n  fragment CommentRow on MicroComment {\n    id\n    version\n    title\n    authorId\n    authorName\n    branchName\n    link\n    publishedOn\n    mayEdit\n  }\n": types.CommentRowFragmentDoc,
    "\n  query CommentList($options: MicroCommentListOptions) {\n    microComments(options: $options) {\n      totalItems\n      items {\n        ...CommentRow\n      }\n    }\n  }\n": types.CommentListDocument,
    "\n  query CommentById($id: ID!) {\n    microComment(id: $id) {\n      ...CommentRow\n    }\n  }\n": types.CommentByIdDocument,
    "\n  mutation SaveComment($input: SaveMicroCommentInput!) {\n    saveMicroComment(input: $input) {\n      __typename\n      ... on MicroComment {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveCommentDocument,
    "\n  query NotificationList($options: NotificationListOptions) {\n    notifications(options: $options) {\n      totalItems\n      unreadCount\n      items {\n        id\n        kind\n        title\n        body\n        subjectType\n        subjectId\n        createdAt\n        readAt\n      }\n    }\n  }\n": types.NotificationListDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids) {\n      ok\n    }\n  }\n": types.MarkNotificationsReadDocument,
    "\n  fragment OrderRow on SupervisionOrder {\n    id\n    number\n    level\n    state\n    version\n    problemId\n    problemNumber\n    title\n    enterpriseName\n    clockKind\n    round\n    unitName\n    issuedToName\n    issuedByName\n    issuedAt\n    deadline\n    overdue\n    answeredAt\n    answeredLate\n    returnedCount\n    endedAt\n  }\n": types.OrderRowFragmentDoc,
    "\n  query OrderList($options: OrderListOptions) {\n    supervisionOrders(options: $options) {\n      totalItems\n      items {\n        ...OrderRow\n      }\n    }\n  }\n": types.OrderListDocument,
    "\n  query OrderRowById($id: ID!) {\n    supervisionOrder(id: $id) {\n      ...OrderRow\n    }\n  }\n": types.OrderRowByIdDocument,
    "\n  query OrderCounts($filter: OrderFilter) {\n    orderStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": types.OrderCountsDocument,
    "\n  query OrderDetail($id: ID!, $events: Int!) {\n    supervisionOrder(id: $id) {\n      ...OrderRow\n      demand\n      issuedById\n      answer\n      answeredByName\n      closingNote\n      cancelReason\n      clock {\n        ...ClockFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": types.OrderDetailDocument,
    "\n  mutation PerformOrderAction($input: PerformOrderActionInput!) {\n    performOrderAction(input: $input) {\n      __typename\n      ... on SupervisionOrder {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformOrderActionDocument,
    "\n  query OrderPreview($clockId: ID!, $level: Int!) {\n    supervisionOrderPreview(clockId: $clockId, level: $level) {\n      level\n      clockKind\n      dueAt\n      unitName\n      addresseeName\n      deadline\n      demand\n      problem\n    }\n  }\n": types.OrderPreviewDocument,
    "\n  mutation IssueOrder($input: IssueSupervisionOrderInput!) {\n    issueSupervisionOrder(input: $input) {\n      __typename\n      ... on SupervisionOrder {\n        id\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": types.IssueOrderDocument,
    "\n  fragment PairingRow on LiaisonPairing {\n    id\n    enterpriseId\n    enterpriseName\n    userId\n    userName\n    unitName\n    since\n    until\n    isCurrent\n  }\n": types.PairingRowFragmentDoc,
    "\n  query PairingList($options: LiaisonPairingListOptions) {\n    liaisonPairings(options: $options) {\n      totalItems\n      items {\n        ...PairingRow\n      }\n    }\n  }\n": types.PairingListDocument,
    "\n  fragment PartnershipRow on Partnership {\n    id\n    version\n    state\n    partnerName\n    partnerType\n    contactId\n    contactName\n    unitName\n    signedOn\n    endsOn\n    hasAgreement\n    activityCount\n    updatedAt\n  }\n": types.PartnershipRowFragmentDoc,
    "\n  query PartnershipList($options: PartnershipListOptions) {\n    partnerships(options: $options) {\n      totalItems\n      items {\n        ...PartnershipRow\n      }\n    }\n  }\n": types.PartnershipListDocument,
    "\n  query PartnershipCounts($filter: PartnershipFilter) {\n    partnershipStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": types.PartnershipCountsDocument,
    "\n  query PartnershipById($id: ID!) {\n    partnership(id: $id) {\n      ...PartnershipRow\n      enterprise {\n        id\n        name\n      }\n      purpose\n      contacts {\n        name\n        title\n        phone\n      }\n      resources {\n        id\n        side\n        text\n      }\n      needs {\n        id\n        side\n        text\n      }\n      projects {\n        id\n        side\n        text\n      }\n      terms {\n        signedOn\n        endsOn\n        agreementFileIds\n      }\n      activities(take: 50) {\n        id\n        title\n        kind\n        state\n        plannedOn\n        attendance\n      }\n      endReason\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.PartnershipByIdDocument,
    "\n  mutation DraftPartnership($input: DraftPartnershipInput!) {\n    draftPartnership(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.DraftPartnershipDocument,
    "\n  mutation PerformPartnershipAction($input: PerformPartnershipActionInput!) {\n    performPartnershipAction(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformPartnershipActionDocument,
    "\n  query DeadlinePolicies {\n    deadlinePolicies {\n      version\n      note\n      publishedAt\n      publishedBy\n      changes\n      rules {\n        kind\n        category\n        priority\n        round\n        unit\n        amount\n        maximum\n      }\n    }\n  }\n": types.DeadlinePoliciesDocument,
    "\n  mutation PublishPolicy($input: PublishPolicyInput!) {\n    publishDeadlinePolicy(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.PublishPolicyDocument,
    "\n  fragment ProblemDetail on Problem {\n    ...ProblemRow\n    content\n    itemKey\n    itemContent\n    teamName\n    promisedDays\n    handledDays\n    dueKind\n    responsibility\n    watched\n    orders {\n      id\n      number\n      level\n      state\n      issuedToName\n      deadline\n      overdue\n    }\n    resultText\n    dissatisfiedCause\n    rejectReason\n    mergedIntoId\n    mergedInto {\n      id\n      number\n      title\n      state\n    }\n    mergedProblems {\n      id\n      number\n      title\n      content\n      enterprise {\n        id\n        name\n      }\n      ratings {\n        id\n        round\n        satisfaction\n        comment\n      }\n      events(take: 20) {\n        ...EventFields\n      }\n    }\n    pauseReason\n    extensionsGranted\n    urgedCount\n    shelvedAt\n    shelvedUntil\n    extensionRequest {\n      newDueDate\n      reason\n      byName\n      at\n      late\n    }\n    shelvingRequest {\n      planDate\n      reason\n      byName\n      at\n    }\n    instructions {\n      no\n      text\n      byName\n      at\n      answer\n      answeredByName\n      answeredAt\n    }\n    closing\n    answeredAt\n    visit {\n      id\n      purpose\n      plannedOn\n      state\n    }\n    reporter {\n      id\n      name\n      unitName\n    }\n    coHandlers {\n      id\n      round\n      dueAt\n      repliedAt\n      reply\n      waivedReason\n      person {\n        id\n        name\n        unitName\n      }\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    ratings {\n      id\n      round\n      satisfaction\n      cause\n      comment\n      source\n      ratedAt\n    }\n    visits(take: 5) {\n      id\n      purpose\n      plannedOn\n      state\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n": types.ProblemDetailFragmentDoc,
    "\n  query ProblemDetail($id: ID!, $events: Int!) {\n    problem(id: $id) {\n      ...ProblemDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": types.ProblemDetailDocument,
    "\n  mutation PerformProblemAction($input: PerformProblemActionInput!) {\n    performProblemAction(input: $input) {\n      __typename\n      ... on Problem {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformProblemActionDocument,
    "\n  fragment ProblemRow on Problem {\n    id\n    number\n    title\n    state\n    round\n    version\n    category\n    area\n    priority\n    channel\n    districtCode\n    dueAt\n    dueProvisional\n    overdue\n    returnedCount\n    openInstructions\n    satisfaction\n    result\n    createdAt\n    submittedAt\n    closedAt\n    enterpriseId\n    enterprise {\n      id\n      name\n      districtName\n    }\n    host {\n      id\n      name\n      unitName\n    }\n  }\n": types.ProblemRowFragmentDoc,
    "\n  query ProblemList($options: ProblemListOptions) {\n    problems(options: $options) {\n      totalItems\n      items {\n        ...ProblemRow\n      }\n    }\n  }\n": types.ProblemListDocument,
    "\n  query ProblemCounts($filter: ProblemFilter) {\n    problemStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": types.ProblemCountsDocument,
    "\n  query ProblemRow($id: ID!) {\n    problem(id: $id) {\n      ...ProblemRow\n    }\n  }\n": types.ProblemRowDocument,
    "\n  mutation CreateProblem($input: CreateProblemInput!) {\n    createProblem(input: $input) {\n      __typename\n      ... on Problem {\n        id\n        number\n      }\n      ...RefusalFields\n    }\n  }\n": types.CreateProblemDocument,
    "\n  fragment ProjectRow on MajorProject {\n    id\n    version\n    name\n    level\n    stage\n    enterpriseId\n    enterpriseName\n    districtCode\n    districtName\n    investment\n    liaisonId\n    liaisonName\n    unitId\n    unitName\n    listedOn\n    delistedOn\n    visitCount\n    lastVisitOn\n  }\n": types.ProjectRowFragmentDoc,
    "\n  query ProjectList($options: MajorProjectListOptions) {\n    majorProjects(options: $options) {\n      totalItems\n      items {\n        ...ProjectRow\n      }\n    }\n  }\n": types.ProjectListDocument,
    "\n  query ProjectById($id: ID!) {\n    majorProject(id: $id) {\n      ...ProjectRow\n      sites {\n        id\n        name\n        address\n        latitude\n        longitude\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.ProjectByIdDocument,
    "\n  query ProjectVisits($options: VisitListOptions) {\n    visits(options: $options) {\n      totalItems\n      items {\n        id\n        purpose\n        plannedOn\n        state\n        lead {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ProjectVisitsDocument,
    "\n  mutation SaveMajorProject($input: SaveMajorProjectInput!) {\n    saveMajorProject(input: $input) {\n      __typename\n      ... on MajorProject {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveMajorProjectDocument,
    "\n  fragment ReportRowFields on Report {\n    id\n    version\n    state\n    template\n    title\n    period\n    periodLabel\n    scopeName\n    renderedAt\n    issuedAt\n    issuedByName\n    createdAt\n  }\n": types.ReportRowFieldsFragmentDoc,
    "\n  query ReportList($options: ReportListOptions) {\n    reports(options: $options) {\n      totalItems\n      items {\n        ...ReportRowFields\n      }\n    }\n  }\n": types.ReportListDocument,
    "\n  query ReportRowById($id: ID!) {\n    report(id: $id) {\n      ...ReportRowFields\n    }\n  }\n": types.ReportRowByIdDocument,
    "\n  query ReportDetail($id: ID!, $events: Int!) {\n    report(id: $id) {\n      ...ReportRowFields\n      scope {\n        unitId\n        teamId\n        districtCode\n      }\n      withdrawReason\n      hasFiles\n      jobId\n      sections {\n        heading\n        paragraphs {\n          lead\n          sentences {\n            id\n            parts {\n              kind\n              code\n              text\n              isCorrected\n            }\n          }\n        }\n      }\n      figures {\n        code\n        name\n        words\n        unit\n        value\n        printed\n        rows\n      }\n      omitted\n      corrections {\n        id\n        code\n        line\n        evidenceIds\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": types.ReportDetailDocument,
    "\n  query ReportChanges($id: ID!) {\n    reportChanges(id: $id) {\n      code\n      name\n      before\n      after\n      message\n      addedCount\n      removedCount\n      added {\n        id\n        title\n        link\n      }\n      removed {\n        id\n        title\n        link\n      }\n    }\n  }\n": types.ReportChangesDocument,
    "\n  query ReportFigureRows($id: ID!, $code: String!, $options: ReportRowsOptions) {\n    report(id: $id) {\n      id\n      title\n      state\n      period\n      scope {\n        unitId\n        teamId\n        districtCode\n      }\n      figures {\n        code\n        name\n        words\n        display\n        printed\n        rows\n      }\n      corrections {\n        id\n        code\n        line\n      }\n    }\n    reportFigureRows(id: $id, code: $code, options: $options) {\n      totalItems\n      counted\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n": types.ReportFigureRowsDocument,
    "\n  mutation StartReport($input: StartReportInput!) {\n    startReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.StartReportDocument,
    "\n  mutation PerformReportAction($input: PerformReportActionInput!) {\n    performReportAction(input: $input) {\n      __typename\n      ... on Report {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformReportActionDocument,
    "\n  fragment TemplateFields on ReportTemplate {\n    code\n    label\n    version\n    title\n    fileName\n    changedAt\n    changedByName\n    sections {\n      heading\n      paragraphs {\n        lead\n        sentences\n      }\n    }\n  }\n": types.TemplateFieldsFragmentDoc,
    "\n  query ReportTemplates {\n    reportTemplates {\n      ...TemplateFields\n    }\n    figureDefinitions {\n      code\n      name\n    }\n  }\n": types.ReportTemplatesDocument,
    "\n  mutation SaveReportTemplate($input: SaveReportTemplateInput!) {\n    saveReportTemplate(input: $input) {\n      __typename\n      ... on ReportTemplate {\n        code\n        version\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveReportTemplateDocument,
    "\n  mutation RestoreReportTemplate($code: String!, $expectedVersion: Int!) {\n    restoreReportTemplate(code: $code, expectedVersion: $expectedVersion) {\n      __typename\n      ... on ReportTemplate {\n        code\n        version\n      }\n      ...RefusalFields\n    }\n  }\n": types.RestoreReportTemplateDocument,
    "\n  fragment RoutingRuleFields on RoutingRule {\n    id\n    name\n    order\n    active\n    version\n    category\n    area\n    districtCode\n    hasLiaison\n    conditionText\n    updatedAt\n    host {\n      kind\n      id\n      name\n    }\n    coHandlers {\n      kind\n      id\n      name\n    }\n  }\n": types.RoutingRuleFieldsFragmentDoc,
    "\n  query RoutingRuleList($options: RoutingRuleListOptions) {\n    routingRules(options: $options) {\n      totalItems\n      items {\n        ...RoutingRuleFields\n      }\n    }\n  }\n": types.RoutingRuleListDocument,
    "\n  query RoutingRule($id: ID!) {\n    routingRule(id: $id) {\n      ...RoutingRuleFields\n    }\n  }\n": types.RoutingRuleDocument,
    "\n  mutation SaveRoutingRule($input: SaveRoutingRuleInput!) {\n    saveRoutingRule(input: $input) {\n      __typename\n      ... on RoutingRule {\n        ...RoutingRuleFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveRoutingRuleDocument,
    "\n  mutation RemoveRoutingRule($id: ID!) {\n    removeRoutingRule(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.RemoveRoutingRuleDocument,
    "\n  fragment RatedAnswerRow on RatedAnswer {\n    id\n    problemId\n    number\n    title\n    round\n    satisfaction\n    cause\n    comment\n    source\n    result\n    contactedInTime\n    reworked\n    districtCode\n    category\n    ratedAt\n    hostUnitName\n    enterprise {\n      id\n      name\n    }\n  }\n": types.RatedAnswerRowFragmentDoc,
    "\n  query RatedAnswerList($options: RatedAnswerListOptions) {\n    ratedAnswers(options: $options) {\n      totalItems\n      items {\n        ...RatedAnswerRow\n      }\n    }\n  }\n": types.RatedAnswerListDocument,
    "\n  query SatisfactionCounts($filter: RatedAnswerFilter) {\n    satisfactionCounts(filter: $filter) {\n      satisfaction\n      count\n    }\n  }\n": types.SatisfactionCountsDocument,
    "\n  fragment RatesFields on SatisfactionRates {\n    base\n    unrated\n    timed\n    contacted\n    resolved\n    satisfied\n    basic\n    dissatisfied\n    responseRate\n    resolutionRate\n    satisfactionRate\n    overall\n    statement\n  }\n": types.RatesFieldsFragmentDoc,
    "\n  query SatisfactionRates($filter: RatedAnswerFilter) {\n    satisfactionRates(filter: $filter) {\n      total {\n        ...RatesFields\n      }\n      byUnit {\n        unitId\n        unitName\n        rates {\n          ...RatesFields\n        }\n      }\n      byMonth {\n        month\n        rates {\n          ...RatesFields\n        }\n      }\n    }\n  }\n": types.SatisfactionRatesDocument,
    "\n  fragment ServiceListRow on ServiceList {\n    id\n    version\n    year\n    edition\n    title\n    state\n    itemCount\n    approvedAt\n    publishedAt\n    updatedAt\n  }\n": types.ServiceListRowFragmentDoc,
    "\n  fragment ServiceItemRow on ServiceItem {\n    id\n    key\n    position\n    content\n    objects\n    ownerUnitId\n    ownerUnitName\n    teamId\n    teamName\n    promisedDays\n    channels\n    basisDocumentId\n    basisDocumentTitle\n    listId\n    listState\n    year\n    edition\n    times\n    problems\n    visits\n    tasks\n    activities\n    enterprises\n  }\n": types.ServiceItemRowFragmentDoc,
    "\n  query ServiceLists($options: ServiceListOptions) {\n    serviceLists(options: $options) {\n      totalItems\n      items {\n        ...ServiceListRow\n      }\n    }\n  }\n": types.ServiceListsDocument,
    "\n  query ServiceItems($options: ServiceItemOptions) {\n    serviceItems(options: $options) {\n      totalItems\n      items {\n        ...ServiceItemRow\n      }\n    }\n  }\n": types.ServiceItemsDocument,
    "\n  query ServiceListById($id: ID!) {\n    serviceList(id: $id) {\n      ...ServiceListRow\n      basisDocumentId\n      basisDocument {\n        id\n        title\n        number\n      }\n      previousId\n      approvalNote\n      stopReason\n      endedAt\n      items {\n        ...ServiceItemRow\n      }\n      previous {\n        id\n        edition\n        items {\n          ...ServiceItemRow\n        }\n      }\n      editions {\n        id\n        edition\n        state\n        title\n        publishedAt\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.ServiceListByIdDocument,
    "\n  mutation DraftServiceList($input: DraftServiceListInput!) {\n    draftServiceList(input: $input) {\n      __typename\n      ... on ServiceList {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.DraftServiceListDocument,
    "\n  mutation PerformServiceListAction($input: PerformServiceListActionInput!) {\n    performServiceListAction(input: $input) {\n      __typename\n      ... on ServiceList {\n        id\n        version\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformServiceListActionDocument,
    "\n  query PublishedItems($year: Int!, $text: String) {\n    publishedServiceItems(year: $year, text: $text) {\n      id\n      key\n      content\n      ownerUnitName\n      promisedDays\n    }\n  }\n": types.PublishedItemsDocument,
    "\n  query ItemsByKey($options: ServiceItemOptions) {\n    serviceItems(options: $options) {\n      items {\n        id\n        key\n        content\n        ownerUnitName\n        promisedDays\n      }\n    }\n  }\n": types.ItemsByKeyDocument,
    "\n  query ProblemLines($year: Int!, $skip: Int!, $take: Int!) {\n    problemLines(year: $year, skip: $skip, take: $take) {\n      totalItems\n      items {\n        no\n        problemId\n        number\n        enterprise\n        title\n        item\n        state\n      }\n    }\n  }\n": types.ProblemLinesDocument,
    "\n  query ResponsibilityLines($year: Int!) {\n    responsibilityLines(year: $year) {\n      unitId\n      unitName\n      head\n      deputyLeader\n      principal\n      items\n      problems\n      open\n      raised\n    }\n  }\n": types.ResponsibilityLinesDocument,
    "\n  fragment RefusalFields on Refusal {\n    __typename\n    code\n    message\n    field\n  }\n": types.RefusalFieldsFragmentDoc,
    "\n  fragment MeFields on Me {\n    id\n    username\n    name\n    email\n    roles\n    permissions\n    actingFor {\n      id\n      name\n      roles\n    }\n    mustChangePassword\n    unreadCount\n    unit {\n      id\n      name\n      shortName\n      kind\n      districtCode\n    }\n  }\n": types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": types.MeDocument,
    "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      __typename\n      ... on Me {\n        ...MeFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query Settings {\n    settings {\n      sampling {\n        version\n        withdrawn\n        rated\n        seed\n      }\n      weights {\n        version\n        response\n        satisfaction\n        resolution\n        basic\n      }\n      answerDays {\n        version\n        level1\n        level2\n      }\n      orderPrefix {\n        version\n        prefix\n      }\n      ladder {\n        version\n        rungs {\n          step\n          offsetDays\n          kind\n          recipients\n        }\n      }\n      cadence {\n        version\n        rules {\n          target\n          everyMonths\n          level\n        }\n      }\n      maxExtensions {\n        version\n        most\n      }\n      pace {\n        version\n        green\n        yellow\n      }\n      taskReports {\n        version\n        dueDays\n        remindDays\n      }\n      frequency {\n        version\n        rules {\n          kinds\n          per\n          times\n        }\n      }\n      partnershipExpiry {\n        version\n        noticeDays\n        reminderDays\n        graceDays\n      }\n    }\n  }\n": types.SettingsDocument,
    "\n  query SettingHistory($skip: Int!, $take: Int!) {\n    settingHistory(skip: $skip, take: $take) {\n      totalItems\n      items {\n        name\n        label\n        version\n        at\n        actorName\n        note\n        before\n        after\n      }\n    }\n  }\n": types.SettingHistoryDocument,
    "\n  mutation SaveSampling($input: SaveSamplingInput!) {\n    saveSamplingSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveSamplingDocument,
    "\n  mutation SaveWeights($input: SaveWeightsInput!) {\n    saveWeightsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveWeightsDocument,
    "\n  mutation SaveAnswerDays($input: SaveAnswerDaysInput!) {\n    saveAnswerDaysSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveAnswerDaysDocument,
    "\n  mutation SaveOrderPrefix($input: SaveOrderPrefixInput!) {\n    saveOrderPrefixSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveOrderPrefixDocument,
    "\n  mutation SaveLadder($input: SaveLadderInput!) {\n    saveLadderSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveLadderDocument,
    "\n  mutation SaveCadence($input: SaveCadenceInput!) {\n    saveCadenceSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveCadenceDocument,
    "\n  mutation SaveMaxExtensions($input: SaveMaxExtensionsInput!) {\n    saveMaxExtensionsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveMaxExtensionsDocument,
    "\n  mutation SavePace($input: SavePaceInput!) {\n    savePaceSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SavePaceDocument,
    "\n  mutation SaveTaskReports($input: SaveTaskReportsInput!) {\n    saveTaskReportsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveTaskReportsDocument,
    "\n  mutation SaveFrequency($input: SaveFrequencyInput!) {\n    saveFrequencySetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveFrequencyDocument,
    "\n  mutation SavePartnershipExpiry($input: SavePartnershipExpiryInput!) {\n    savePartnershipExpirySetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.SavePartnershipExpiryDocument,
    "\n  fragment LateClockRow on LateClock {\n    id\n    kind\n    round\n    dueAt\n    late\n    daysLate\n    rung\n    ownerName\n    unitName\n    leaderName\n    problemId\n    problemNumber\n    title\n    state\n    returnedCount\n    enterpriseName\n    orderId\n    orderNumber\n    orderState\n  }\n": types.LateClockRowFragmentDoc,
    "\n  query LateClocks($options: BoardOptions) {\n    supervisionBoard(options: $options) {\n      totalItems\n      items {\n        ...LateClockRow\n      }\n    }\n  }\n": types.LateClocksDocument,
    "\n  query BoardFigures {\n    supervisionBoard(options: { take: 1 }) {\n      totals {\n        total\n        late\n        blue\n        urge\n        order1\n        order2\n        bulletin\n        returned\n      }\n      byUnit {\n        ...BoardGroupFields\n      }\n      byLeader {\n        ...BoardGroupFields\n      }\n    }\n  }\n": types.BoardFiguresDocument,
    "\n  fragment BoardGroupFields on BoardGroup {\n    id\n    name\n    total\n    late\n    blue\n    urge\n    order1\n    order2\n    bulletin\n    worstDays\n  }\n": types.BoardGroupFieldsFragmentDoc,
    "\n  fragment TaskRow on Task {\n    id\n    version\n    title\n    state\n    teamName\n    ownerName\n    unitName\n    startOn\n    dueOn\n    cadence\n    completion\n    colour\n    forecastOn\n    reportPeriod\n    reportState\n    reportDueOn\n    reportLate\n    toAudit\n    targetVersion\n    updatedAt\n  }\n": types.TaskRowFragmentDoc,
    "\n  query TaskList($options: TaskListOptions) {\n    tasks(options: $options) {\n      totalItems\n      items {\n        ...TaskRow\n      }\n    }\n  }\n": types.TaskListDocument,
    "\n  query TaskCounts($filter: TaskFilter) {\n    taskStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": types.TaskCountsDocument,
    "\n  query TaskBoard($options: TaskListOptions) {\n    tasks(options: $options) {\n      totalItems\n      items {\n        ...TaskRow\n        targets {\n          ...TargetFields\n        }\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n": types.TaskBoardDocument,
    "\n  fragment TargetFields on TaskTarget {\n    id\n    indicator\n    unit\n    baseline\n    value\n    weight\n    dueOn\n    source\n  }\n": types.TargetFieldsFragmentDoc,
    "\n  query TaskDetail($id: ID!, $events: Int!) {\n    task(id: $id) {\n      ...TaskRow\n      content\n      ownerId\n      teamId\n      members {\n        id\n        name\n      }\n      itemKey\n      itemContent\n      basisDocumentId\n      basisDocumentTitle\n      targets {\n        ...TargetFields\n      }\n      targetVersions {\n        no\n        reason\n        at\n        byName\n        formerDueOn\n        dueOn\n        formerOwnerName\n        ownerName\n        targets {\n          ...TargetFields\n        }\n      }\n      reports {\n        period\n        state\n        note\n        attachmentIds\n        reportedAt\n        reportedByName\n        auditedAt\n        auditedByName\n        auditNote\n        postponedTo\n        returnedCount\n        values {\n          targetId\n          value\n        }\n      }\n      completionSummary\n      verdict\n      cancelReason\n      returnedCount\n      endedAt\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n    taskProgress(id: $id) {\n      completion\n      colour\n      forecastOn\n      targets {\n        targetId\n        current\n        planned\n        completion\n        timeGone\n        elapsedDays\n        totalDays\n        colour\n        forecastOn\n        sentence\n        isReached\n        rowsOf\n        rowsFilter\n      }\n      periods {\n        key\n        label\n        from\n        to\n        state\n        dueOn\n        isLate\n      }\n    }\n  }\n": types.TaskDetailDocument,
    "\n  query TaskRowById($id: ID!) {\n    task(id: $id) {\n      ...TaskRow\n    }\n  }\n": types.TaskRowByIdDocument,
    "\n  mutation DraftTask($input: DraftTaskInput!) {\n    draftTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.DraftTaskDocument,
    "\n  mutation PerformTaskAction($input: PerformTaskActionInput!) {\n    performTaskAction(input: $input) {\n      __typename\n      ... on Task {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformTaskActionDocument,
    "\n  query TaskForces($filter: TeamFilter) {\n    teams(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        leaderName\n      }\n    }\n  }\n": types.TaskForcesDocument,
    "\n  query TaskForce($id: ID!) {\n    team(id: $id) {\n      id\n      name\n      leaderName\n    }\n  }\n": types.TaskForceDocument,
    "\n  fragment TeamRow on Team {\n    id\n    version\n    kind\n    name\n    title\n    purpose\n    foundedOn\n    dissolvedOn\n    unitId\n    unitName\n    leaderName\n    memberCount\n    enterpriseCount\n  }\n": types.TeamRowFragmentDoc,
    "\n  query TeamList($options: TeamListOptions) {\n    teams(options: $options) {\n      totalItems\n      items {\n        ...TeamRow\n      }\n    }\n  }\n": types.TeamListDocument,
    "\n  query TeamById($id: ID!) {\n    team(id: $id) {\n      ...TeamRow\n      basisDocumentId\n      basisDocument {\n        id\n        title\n        number\n      }\n      memberships {\n        id\n        userId\n        name\n        role\n        from\n        to\n      }\n      enterprises {\n        enterpriseId\n        name\n        from\n        to\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n": types.TeamByIdDocument,
    "\n  query TeamYear($teamId: ID!, $year: Int!) {\n    teamYear(teamId: $teamId, year: $year) {\n      list\n      label\n      total\n      filter\n    }\n  }\n": types.TeamYearDocument,
    "\n  query TeamYearRows($tasks: TaskListOptions, $activities: ActivityListOptions) {\n    tasks(options: $tasks) {\n      totalItems\n      items {\n        id\n        title\n        ownerName\n        dueOn\n        state\n        colour\n        completion\n      }\n    }\n    activities(options: $activities) {\n      totalItems\n      items {\n        id\n        kind\n        title\n        plannedOn\n        state\n        attendance\n      }\n    }\n  }\n": types.TeamYearRowsDocument,
    "\n  mutation SaveTeam($input: SaveTeamInput!) {\n    saveTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveTeamDocument,
    "\n  fragment UnitFields on Unit {\n    id\n    name\n    shortName\n    kind\n    path\n    parentId\n    districtCode\n    headUserId\n    supervisingLeaderId\n    active\n    version\n    head {\n      id\n      name\n      unitName\n    }\n    supervisingLeader {\n      id\n      name\n      unitName\n    }\n  }\n": types.UnitFieldsFragmentDoc,
    "\n  query UnitList($options: UnitListOptions) {\n    units(options: $options) {\n      totalItems\n      items {\n        ...UnitFields\n      }\n    }\n  }\n": types.UnitListDocument,
    "\n  query Unit($id: ID!) {\n    unit(id: $id) {\n      ...UnitFields\n    }\n  }\n": types.UnitDocument,
    "\n  mutation SaveUnit($input: SaveUnitInput!) {\n    saveUnit(input: $input) {\n      __typename\n      ... on Unit {\n        ...UnitFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveUnitDocument,
    "\n  fragment UserFields on User {\n    id\n    username\n    name\n    phone\n    email\n    roles\n    unitId\n    status\n    mustChangePassword\n    lockedUntil\n    createdAt\n    version\n    unit {\n      id\n      name\n      shortName\n    }\n  }\n": types.UserFieldsFragmentDoc,
    "\n  query UserList($options: UserListOptions) {\n    users(options: $options) {\n      totalItems\n      items {\n        ...UserFields\n      }\n    }\n  }\n": types.UserListDocument,
    "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserFields\n    }\n  }\n": types.UserDocument,
    "\n  mutation SaveUser($input: SaveUserInput!) {\n    saveUser(input: $input) {\n      __typename\n      ... on User {\n        ...UserFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveUserDocument,
    "\n  mutation UnlockUser($id: ID!) {\n    unlockUser(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.UnlockUserDocument,
    "\n  fragment VisitDetail on Visit {\n    ...VisitRow\n    loggedAfterwards\n    ledgerNo\n    notifiedAt\n    checkedInAt\n    checkedOutAt\n    distance\n    farReason\n    summary\n    cancelReason\n    returnedCount\n    submittedAt\n    reviewedAt\n    createdAt\n    project {\n      sites {\n        latitude\n        longitude\n      }\n    }\n    itemKey\n    itemContent\n    teamName\n    enterprise {\n      address\n      longitude\n      latitude\n    }\n    findings {\n      id\n      kind\n      text\n      qualification\n      willingness\n      problemId\n    }\n    problems {\n      id\n      number\n      title\n      state\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n": types.VisitDetailFragmentDoc,
    "\n  query VisitDetail($id: ID!, $events: Int!) {\n    visit(id: $id) {\n      ...VisitDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n": types.VisitDetailDocument,
    "\n  mutation PerformVisitAction($input: PerformVisitActionInput!) {\n    performVisitAction(input: $input) {\n      __typename\n      ... on Visit {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n": types.PerformVisitActionDocument,
    "\n  fragment VisitRow on Visit {\n    id\n    type\n    purpose\n    state\n    version\n    plannedOn\n    plannedAt\n    missed\n    dueAt\n    dueProvisional\n    overdue\n    hasNoMatter\n    districtCode\n    enterpriseId\n    project {\n      id\n      name\n    }\n    enterprise {\n      id\n      name\n      districtName\n    }\n    lead {\n      id\n      name\n      unitName\n    }\n    members {\n      id\n      name\n      unitName\n    }\n  }\n": types.VisitRowFragmentDoc,
    "\n  query VisitList($options: VisitListOptions) {\n    visits(options: $options) {\n      totalItems\n      items {\n        ...VisitRow\n      }\n    }\n  }\n": types.VisitListDocument,
    "\n  query VisitRow($id: ID!) {\n    visit(id: $id) {\n      ...VisitRow\n    }\n  }\n": types.VisitRowDocument,
    "\n  query VisitCounts($filter: VisitFilter) {\n    visitStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n": types.VisitCountsDocument,
    "\n  query VisitWarnings($enterpriseId: ID!, $plannedOn: Date!) {\n    visitWarnings(enterpriseId: $enterpriseId, plannedOn: $plannedOn) {\n      code\n      message\n    }\n  }\n": types.VisitWarningsDocument,
    "\n  mutation PlanVisit($input: PlanVisitInput!) {\n    planVisit(input: $input) {\n      __typename\n      ... on Visit {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.PlanVisitDocument,
    "\n  mutation WatchProblem($problemId: ID!) {\n    watchProblem(problemId: $problemId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.WatchProblemDocument,
    "\n  mutation UnwatchProblem($problemId: ID!) {\n    unwatchProblem(problemId: $problemId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n": types.UnwatchProblemDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityRow on Activity {\n    id\n    version\n    kind\n    title\n    state\n    plannedOn\n    startsAt\n    place\n    hostNames\n    topics\n    helpTheme\n    festival\n    isOpen\n    unitName\n    teamName\n    expected\n    attendance\n    speakers\n    expensesFen\n    dueAt\n    dueProvisional\n    overdue\n    organizer {\n      id\n      name\n      unitName\n    }\n  }\n"): typeof import('./graphql.js').ActivityRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityList($options: ActivityListOptions) {\n    activities(options: $options) {\n      totalItems\n      items {\n        ...ActivityRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ActivityListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityRow($id: ID!) {\n    activity(id: $id) {\n      ...ActivityRow\n    }\n  }\n"): typeof import('./graphql.js').ActivityRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityCounts($filter: ActivityFilter) {\n    activityStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').ActivityCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanActivity($input: PlanActivityInput!) {\n    planActivity(input: $input) {\n      __typename\n      ... on Activity {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PlanActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrequencyMisses($from: Date!, $to: Date!) {\n    frequencyMisses(from: $from, to: $to) {\n      branchId\n      branchName\n      kinds\n      per\n      periodLabel\n      from\n      to\n      required\n      held\n      message\n    }\n    settings {\n      frequency {\n        rules {\n          kinds\n          per\n          times\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').FrequencyMissesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityDetail on Activity {\n    ...ActivityRow\n    summary\n    saidAttendance\n    loggedAfterwards\n    ledgerNo\n    rescheduledCount\n    correctedCount\n    cancelReason\n    announcedAt\n    beganAt\n    endedAt\n    archivedAt\n    teamId\n    itemKey\n    itemContent\n    basisDocumentId\n    basisDocumentTitle\n    enterpriseIds\n    hosts {\n      kind\n      id\n      name\n    }\n    headcount {\n      expected\n      present\n      onLeave\n      absent\n    }\n    enterprises {\n      id\n      name\n    }\n    people {\n      personKey\n      name\n      unitName\n      organisation\n      role\n      isExpected\n      isAttendance\n      signedInAt\n      signIn\n      proxyName\n      reason\n    }\n    expenses {\n      id\n      spentOn\n      amountFen\n      item\n      voucherNo\n      voucherFileId\n      isVoucherElsewhere\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n"): typeof import('./graphql.js').ActivityDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityDetail($id: ID!, $events: Int!) {\n    activity(id: $id) {\n      ...ActivityDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ActivityDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformActivityAction($input: PerformActivityActionInput!) {\n    performActivityAction(input: $input) {\n      __typename\n      ... on Activity {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformActivityActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInScreen($id: ID!) {\n    activity(id: $id) {\n      id\n      title\n      place\n      state\n      headcount {\n        expected\n        present\n        onLeave\n        absent\n      }\n    }\n    activitySignInCode(id: $id) {\n      code\n      nextAt\n    }\n  }\n"): typeof import('./graphql.js').SignInScreenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalCounts {\n    approvals {\n      kind\n      resource\n      count\n    }\n  }\n"): typeof import('./graphql.js').ApprovalCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemApprovals($options: ProblemListOptions) {\n    problems(options: $options) {\n      totalItems\n      items {\n        ...ProblemRow\n        resultText\n        extensionRequest {\n          newDueDate\n          reason\n          byName\n          at\n          late\n        }\n        shelvingRequest {\n          planDate\n          reason\n          byName\n          at\n        }\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProblemApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderApprovals($options: OrderListOptions) {\n    supervisionOrders(options: $options) {\n      totalItems\n      items {\n        ...OrderRow\n        demand\n        answer\n        answeredByName\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OrderApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CandidateFields on Candidate {\n    id\n    name\n    unitName\n    hosting\n    coHandling\n    overdue\n    dueThisWeek\n    absentUntil\n    deputyId\n    deputyName\n  }\n"): typeof import('./graphql.js').CandidateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Candidates($options: CandidateListOptions) {\n    assignmentCandidates(options: $options) {\n      items {\n        ...CandidateFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').CandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignmentProposal($problemId: ID!) {\n    assignmentProposal(problemId: $problemId) {\n      ruleId\n      explanation\n      notes\n      host {\n        ...CandidateFields\n      }\n      coHandlers {\n        ...CandidateFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').AssignmentProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartBulkAct($input: StartBulkActInput!) {\n    startBulkAct(input: $input) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').StartBulkActDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryFailedRows($jobId: ID!) {\n    retryFailedRows(jobId: $jobId) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').RetryFailedRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BenefitPolicyRow on PolicyPush {\n    id\n    version\n    title\n    level\n    state\n    eligibilityWords\n    validFrom\n    validTo\n    publishedAt\n    pushTotal\n    pushDone\n    pushFinishedAt\n    sent\n    read\n    reminded\n    unitName\n    updatedAt\n  }\n"): typeof import('./graphql.js').BenefitPolicyRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BenefitPolicyList($options: PolicyPushListOptions) {\n    benefitPolicies(options: $options) {\n      totalItems\n      items {\n        ...BenefitPolicyRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').BenefitPolicyListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BenefitPolicyCounts($filter: PolicyPushFilter) {\n    benefitPolicyStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').BenefitPolicyCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BenefitPolicyById($id: ID!) {\n    benefitPolicy(id: $id) {\n      ...BenefitPolicyRow\n      summary\n      eligibility\n      documentId\n      document {\n        id\n        title\n        number\n      }\n      withdrawReason\n      mayAct\n      deliveries {\n        state\n        count\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').BenefitPolicyByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EligibilityPreview($filter: JSON!, $options: EnterpriseListOptions) {\n    eligibilityPreview(filter: $filter) {\n      total\n      reachable\n      words\n      problem\n    }\n    enterprises(options: $options) {\n      items {\n        id\n        name\n        districtName\n      }\n    }\n  }\n"): typeof import('./graphql.js').EligibilityPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyReceiptList($options: PolicyReceiptListOptions) {\n    policyReceipts(options: $options) {\n      totalItems\n      items {\n        id\n        enterpriseId\n        enterpriseName\n        contactName\n        sentAt\n        readAt\n        remindedAt\n        deliveryState\n      }\n    }\n  }\n"): typeof import('./graphql.js').PolicyReceiptListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftBenefitPolicy($input: DraftBenefitPolicyInput!) {\n    draftBenefitPolicy(input: $input) {\n      __typename\n      ... on PolicyPush {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').DraftBenefitPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformBenefitPolicyAction($input: PerformBenefitPolicyActionInput!) {\n    performBenefitPolicyAction(input: $input) {\n      __typename\n      ... on PolicyPush {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformBenefitPolicyActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bulletin($from: Date!, $to: Date!) {\n    bulletin(from: $from, to: $to) {\n      id\n      kind\n      reachedAt\n      dueAt\n      daysLate\n      open\n      ownerName\n      unitName\n      problemId\n      problemNumber\n      title\n      enterpriseName\n      orders\n    }\n  }\n"): typeof import('./graphql.js').BulletinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($year: Int!, $unitId: ID) {\n    coverage(year: $year, unitId: $unitId) {\n      covered\n      openGaps\n      quarters {\n        key\n        label\n      }\n      rows {\n        id\n        target\n        name\n        level\n        liaisonName\n        unitName\n        dueOn\n        daysLate\n        cells {\n          quarter\n          coverage\n          count\n          filter\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GapPlan($unitId: ID) {\n    gapPlan(unitId: $unitId) {\n      visits {\n        targetId\n        target\n        name\n        leadId\n        leadName\n        plannedOn\n      }\n      left {\n        targetId\n        name\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql.js').GapPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanGaps($input: PlanGapsInput!) {\n    planGaps(input: $input) {\n      __typename\n      ... on PlannedGaps {\n        rows {\n          targetId\n          name\n          visitId\n          problem\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PlanGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarYears {\n    calendarWarning\n    calendarYears {\n      year\n      announced\n      source\n      exceptions {\n        day\n        kind\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.js').CalendarYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarPreview($edit: CalendarEditInput!, $skip: Int!, $take: Int!) {\n    calendarPreview(edit: $edit, skip: $skip, take: $take) {\n      __typename\n      ... on CalendarPreview {\n        token\n        year\n        summary\n        needsConfirmation\n        totalItems\n        changes {\n          day\n          from\n          to\n        }\n        counts {\n          open\n          moved\n          cases\n          earlier\n          later\n          confirmed\n          lateAtOnce\n          relieved\n        }\n        items {\n          clockId\n          subjectType\n          subjectId\n          number\n          title\n          kindLabel\n          from\n          to\n          lateAtOnce\n          relieved\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').CalendarPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyCalendar($input: ApplyCalendarInput!) {\n    applyCalendarEdit(input: $input) {\n      __typename\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').ApplyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueCalculation($from: DateTime!, $unit: String!, $amount: Int!) {\n    dueCalculation(from: $from, unit: $unit, amount: $amount) {\n      __typename\n      ... on DueExplanation {\n        startedAt\n        grantText\n        dueAt\n        provisional\n        days {\n          day\n          weekday\n          counts\n          n\n          reason\n          provisional\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').DueCalculationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CallbackRow on CallbackTask {\n    id\n    number\n    title\n    reason\n    round\n    priority\n    districtCode\n    dueAt\n    overdue\n    answeredAt\n    attempts\n    unanswered\n    lastOutcome\n    lastCalledAt\n    enterprise {\n      id\n      name\n    }\n    host {\n      id\n      name\n      unitName\n    }\n    hostUnit {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').CallbackRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallbackList($options: CallbackListOptions) {\n    callbackTasks(options: $options) {\n      totalItems\n      items {\n        ...CallbackRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').CallbackListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallReasonCounts($filter: CallbackFilter) {\n    callReasonCounts(filter: $filter) {\n      reason\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').CallReasonCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallbackDetail($id: ID!) {\n    callbackTask(id: $id) {\n      ...CallbackRow\n      calls {\n        id\n        round\n        callerName\n        calledAt\n        outcome\n        finding\n        note\n      }\n      problem {\n        id\n        version\n        round\n        content\n        submittedAt\n        result\n        resultText\n        responsibility\n        satisfaction\n        enterprise {\n          id\n          contacts {\n            id\n            name\n            title\n            phone\n            isPrimary\n          }\n        }\n        ratings {\n          id\n          round\n          satisfaction\n          cause\n          comment\n          source\n          ratedAt\n        }\n        clocks {\n          ...ClockFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CallbackDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) {\n      __typename\n      ... on CallbackCall {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').RecordCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionFields on AvailableAction {\n    action\n    label\n    primary\n    needs {\n      name\n      label\n      kind\n      hint\n      min\n      max\n      options {\n        value\n        label\n      }\n    }\n    offers {\n      name\n      label\n      kind\n      hint\n      min\n      max\n      options {\n        value\n        label\n      }\n    }\n  }\n"): typeof import('./graphql.js').ActionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventFields on Event {\n    id\n    version\n    type\n    label\n    visibility\n    actorName\n    at\n    payload\n  }\n"): typeof import('./graphql.js').EventFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClockFields on Clock {\n    id\n    round\n    kind\n    kindLabel\n    ownerUserId\n    ownerName\n    startedAt\n    dueAt\n    provisional\n    state\n    doneAt\n    overdueAt\n    overdueDays\n  }\n"): typeof import('./graphql.js').ClockFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttachmentFields on Attachment {\n    id\n    fileName\n    mediaType\n    size\n    width\n    height\n    createdAt\n    url\n    uploadedBy {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').AttachmentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueExplanation($clockId: ID!) {\n    dueExplanation(clockId: $clockId) {\n      kindLabel\n      startedAt\n      grantText\n      dueAt\n      provisional\n      note\n      story\n      days {\n        day\n        weekday\n        counts\n        n\n        reason\n        provisional\n      }\n    }\n  }\n"): typeof import('./graphql.js').DueExplanationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAttachment($id: ID!) {\n    removeAttachment(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').RemoveAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueRow on ColumnIssue {\n    id\n    version\n    state\n    columnId\n    columnName\n    title\n    authorId\n    authorName\n    authorGroup\n    number\n    publishedOn\n    link\n    unitName\n    returnedCount\n    updatedAt\n  }\n"): typeof import('./graphql.js').IssueRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueList($options: ColumnIssueListOptions) {\n    columnIssues(options: $options) {\n      totalItems\n      items {\n        ...IssueRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').IssueListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueCounts($filter: ColumnIssueFilter) {\n    columnIssueStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').IssueCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueById($id: ID!) {\n    columnIssue(id: $id) {\n      ...IssueRow\n      text\n      overlap\n      withdrawReason\n      column {\n        id\n        years {\n          year\n          nextNumber\n        }\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').IssueByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftIssue($input: DraftIssueInput!) {\n    draftIssue(input: $input) {\n      __typename\n      ... on ColumnIssue {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').DraftIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformIssueAction($input: PerformIssueActionInput!) {\n    performIssueAction(input: $input) {\n      __typename\n      ... on ColumnIssue {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformIssueActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ColumnRow on PressColumn {\n    id\n    version\n    name\n    platform\n    editorId\n    editorName\n    startedOn\n    endedOn\n    overlap\n    overlapsColumnId\n    overlapsColumnName\n    issueCount\n    lastIssueOn\n    mayEdit\n    years {\n      year\n      published\n      gaps\n      nextNumber\n    }\n  }\n"): typeof import('./graphql.js').ColumnRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColumnList($options: PressColumnListOptions) {\n    pressColumns(options: $options) {\n      totalItems\n      items {\n        ...ColumnRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ColumnListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColumnById($id: ID!) {\n    pressColumn(id: $id) {\n      ...ColumnRow\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ColumnByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveColumn($input: SaveColumnInput!) {\n    saveColumn(input: $input) {\n      __typename\n      ... on PressColumn {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveColumnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Options($name: String!) {\n    options(name: $name) {\n      value\n      label\n    }\n  }\n"): typeof import('./graphql.js').OptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($options: PersonListOptions) {\n    people(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        unitId\n        unitName\n      }\n    }\n  }\n"): typeof import('./graphql.js').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterpriseChoices($filter: EnterpriseFilter) {\n    enterprises(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        creditCode\n        districtName\n      }\n    }\n  }\n"): typeof import('./graphql.js').EnterpriseChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterpriseChoice($id: ID!) {\n    enterprise(id: $id) {\n      id\n      name\n      creditCode\n      districtName\n    }\n  }\n"): typeof import('./graphql.js').EnterpriseChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemChoices($filter: ProblemFilter) {\n    problems(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProblemChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentChoices($filter: LedgerDocumentFilter) {\n    ledgerDocuments(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        title\n        number\n      }\n    }\n  }\n"): typeof import('./graphql.js').DocumentChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentChoice($id: ID!) {\n    ledgerDocument(id: $id) {\n      id\n      title\n      number\n    }\n  }\n"): typeof import('./graphql.js').DocumentChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectChoices($filter: MajorProjectFilter) {\n    majorProjects(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        enterpriseName\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProjectChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectChoice($id: ID!) {\n    majorProject(id: $id) {\n      id\n      name\n      enterpriseName\n      enterpriseId\n    }\n  }\n"): typeof import('./graphql.js').ProjectChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($resource: String!) {\n    savedViews(resource: $resource) {\n      id\n      resource\n      name\n      value\n    }\n  }\n"): typeof import('./graphql.js').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($resource: String!, $name: String!, $value: JSON!) {\n    saveView(resource: $resource, name: $name, value: $value) {\n      __typename\n      ... on SavedView {\n        id\n        resource\n        name\n        value\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RemoveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemChoice($id: ID!) {\n    problem(id: $id) {\n      id\n      number\n      title\n    }\n  }\n"): typeof import('./graphql.js').ProblemChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamChoices($options: TeamListOptions) {\n    teams(options: $options) {\n      items {\n        id\n        name\n        kind\n        dissolvedOn\n      }\n    }\n  }\n"): typeof import('./graphql.js').TeamChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactGroupRow on ContactGroup {\n    id\n    version\n    platform\n    name\n    ownerId\n    ownerName\n    openedOn\n    closedOn\n    unitId\n    unitName\n    memberCount\n    enterpriseCount\n  }\n"): typeof import('./graphql.js').ContactGroupRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactGroupList($options: ContactGroupListOptions) {\n    contactGroups(options: $options) {\n      totalItems\n      items {\n        ...ContactGroupRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ContactGroupListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactGroupById($id: ID!) {\n    contactGroup(id: $id) {\n      ...ContactGroupRow\n      members {\n        id\n        name\n        from\n        to\n      }\n      enterprises {\n        id\n        name\n        from\n        to\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ContactGroupByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveContactGroup($input: SaveContactGroupInput!) {\n    saveContactGroup(input: $input) {\n      __typename\n      ... on ContactGroup {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveContactGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DashboardTiles($codes: [String!], $period: String!, $scope: FigureScopeInput) {\n    figures(codes: $codes, period: $period, scope: $scope) {\n      ...FigureFields\n    }\n  }\n"): typeof import('./graphql.js').DashboardTilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DashboardCharts($trends: [String!]!, $rankings: [String!]!, $period: String!, $scope: FigureScopeInput) {\n    figureTrends(codes: $trends, period: $period, scope: $scope) {\n      period\n      label\n      figures {\n        ...FigurePartFields\n      }\n    }\n    figureRankings(codes: $rankings, period: $period, scope: $scope) {\n      by\n      key\n      label\n      figures {\n        ...FigurePartFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').DashboardChartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigurePartFields on FigurePart {\n    code\n    value\n    display\n    rows\n  }\n"): typeof import('./graphql.js').FigurePartFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeliveryList($options: DeliveryListOptions) {\n    deliveries(options: $options) {\n      totalItems\n      items {\n        id\n        channel\n        recipient\n        recipientName\n        subject\n        text\n        html\n        state\n        stateLabel\n        attempt\n        messageId\n        lastError\n        createdAt\n        sentAt\n        nextAt\n        received\n      }\n    }\n  }\n"): typeof import('./graphql.js').DeliveryListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeputyFields on Deputy {\n    id\n    absentUserId\n    absentName\n    absentUnitName\n    deputyUserId\n    deputyName\n    deputyUnitName\n    fromDay\n    toDay\n    reason\n    state\n    canRevoke\n    createdByName\n    createdAt\n    revokedByName\n    revokedAt\n  }\n"): typeof import('./graphql.js').DeputyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeputyList($options: DeputyListOptions) {\n    deputies(options: $options) {\n      totalItems\n      items {\n        ...DeputyFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').DeputyListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDeputy($input: CreateDeputyInput!) {\n    createDeputy(input: $input) {\n      __typename\n      ... on Deputy {\n        ...DeputyFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').CreateDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeDeputy($id: ID!) {\n    revokeDeputy(id: $id) {\n      __typename\n      ... on Deputy {\n        ...DeputyFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').RevokeDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentRow on LedgerDocument {\n    id\n    version\n    kind\n    title\n    number\n    issuer\n    issuedOn\n    unitId\n    unitName\n    updatedAt\n  }\n"): typeof import('./graphql.js').DocumentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentList($options: LedgerDocumentListOptions) {\n    ledgerDocuments(options: $options) {\n      totalItems\n      items {\n        ...DocumentRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').DocumentListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentById($id: ID!) {\n    ledgerDocument(id: $id) {\n      ...DocumentRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').DocumentByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDocument($input: SaveDocumentInput!) {\n    saveDocument(input: $input) {\n      __typename\n      ... on LedgerDocument {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueCalendar($month: String!) {\n    dueCalendar(month: $month) {\n      day\n      workday\n      reason\n      provisional\n      problems\n      late\n      orders\n    }\n  }\n"): typeof import('./graphql.js').DueCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PossibleDuplicates($enterpriseId: ID!, $title: String!, $content: String!, $problemId: ID) {\n    possibleDuplicates(enterpriseId: $enterpriseId, title: $title, content: $content, problemId: $problemId) {\n      id\n      number\n      unitName\n      score\n      title\n      content\n      state\n      result\n      createdAt\n    }\n  }\n"): typeof import('./graphql.js').PossibleDuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeSide($id: ID!) {\n    problem(id: $id) {\n      id\n      number\n      title\n      content\n      state\n      createdAt\n      enterprise {\n        id\n        name\n      }\n      host {\n        id\n        name\n        unitName\n      }\n      ratings {\n        id\n        round\n        satisfaction\n      }\n      events(take: 5) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').MergeSideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterpriseList($options: EnterpriseListOptions) {\n    enterprises(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        creditCode\n        districtCode\n        districtName\n        industry\n        status\n        highTechStage\n        tags\n        openProblemCount\n        visitCount\n        lastVisitOn\n        updatedAt\n        liaison {\n          id\n          name\n          unitName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').EnterpriseListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EnterpriseFields on Enterprise {\n    id\n    name\n    formerNames\n    creditCode\n    districtCode\n    districtName\n    industry\n    status\n    address\n    longitude\n    latitude\n    foundedOn\n    registeredCapital\n    highTechStage\n    tags\n    liaisonUserId\n    createdAt\n    updatedAt\n    version\n    openProblemCount\n    visitCount\n    lastVisitOn\n    liaison {\n      id\n      name\n      unitName\n    }\n    contacts {\n      id\n      name\n      title\n      phone\n      email\n      consent\n      isPrimary\n      active\n    }\n  }\n"): typeof import('./graphql.js').EnterpriseFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Enterprise($id: ID!) {\n    enterprise(id: $id) {\n      ...EnterpriseFields\n    }\n  }\n"): typeof import('./graphql.js').EnterpriseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterpriseCases(\n    $problems: ProblemListOptions\n    $visits: VisitListOptions\n    $withProblems: Boolean!\n    $withVisits: Boolean!\n  ) {\n    problems(options: $problems) @include(if: $withProblems) {\n      totalItems\n      items {\n        id\n        number\n        title\n        state\n        dueAt\n        dueProvisional\n        overdue\n        closedAt\n      }\n    }\n    visits(options: $visits) @include(if: $withVisits) {\n      totalItems\n      items {\n        id\n        purpose\n        type\n        state\n        plannedOn\n        lead {\n          id\n          name\n          unitName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').EnterpriseCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveEnterprise($input: SaveEnterpriseInput!) {\n    saveEnterprise(input: $input) {\n      __typename\n      ... on Enterprise {\n        ...EnterpriseFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveEnterpriseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterpriseRatings($filter: RatedAnswerFilter, $options: RatedAnswerListOptions) {\n    satisfactionCounts(filter: $filter) {\n      satisfaction\n      count\n    }\n    ratedAnswers(options: $options) {\n      totalItems\n      items {\n        id\n        problemId\n        title\n        satisfaction\n        comment\n        ratedAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').EnterpriseRatingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureFields on Figure {\n    code\n    name\n    words\n    unit\n    value\n    display\n    exact\n    rows\n    applicable\n  }\n"): typeof import('./graphql.js').FigureFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureRows($code: String!, $period: String!, $scope: FigureScopeInput, $options: FigureRowsOptions) {\n    figures(codes: [$code], period: $period, scope: $scope) {\n      ...FigureFields\n    }\n    figureRows(code: $code, period: $period, scope: $scope, options: $options) {\n      totalItems\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n"): typeof import('./graphql.js').FigureRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureList($period: String!, $scope: FigureScopeInput) {\n    figureDefinitions {\n      code\n      subject\n    }\n    figures(period: $period, scope: $scope) {\n      ...FigureFields\n    }\n  }\n"): typeof import('./graphql.js').FigureListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureScopes {\n    figureScopes {\n      by\n      key\n      label\n    }\n  }\n"): typeof import('./graphql.js').FigureScopesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportFigureRows($input: ExportFigureInput!) {\n    exportFigureRows(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').ExportFigureRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandoverRow on Handover {\n    id\n    fromName\n    toName\n    reason\n    summary\n    byName\n    at\n    enterpriseCount\n    problemCount\n  }\n"): typeof import('./graphql.js').HandoverRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandoverProblemFields on HandoverProblem {\n    id\n    number\n    title\n    state\n    part\n    enterpriseName\n  }\n"): typeof import('./graphql.js').HandoverProblemFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoverList($options: HandoverListOptions) {\n    handovers(options: $options) {\n      totalItems\n      items {\n        ...HandoverRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').HandoverListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Handover($id: ID!) {\n    handover(id: $id) {\n      ...HandoverRow\n      enterprises {\n        id\n        name\n      }\n      problems {\n        ...HandoverProblemFields\n      }\n      groups {\n        id\n        name\n      }\n      tasks {\n        id\n        name\n      }\n      projects {\n        id\n        name\n      }\n      toldEnterprises {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.js').HandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoverPreview($fromUserId: ID!, $toUserId: ID!) {\n    handoverPreview(fromUserId: $fromUserId, toUserId: $toUserId) {\n      __typename\n      ... on HandoverPreview {\n        hash\n        ok\n        summary\n        fromName\n        toName\n        deputies\n        refusals {\n          subject\n          id\n          message\n        }\n        enterprises {\n          id\n          name\n        }\n        problems {\n          ...HandoverProblemFields\n        }\n        groups {\n          id\n          name\n        }\n        tasks {\n          id\n          name\n        }\n        projects {\n          id\n          name\n        }\n        toldEnterprises {\n          id\n          name\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').HandoverPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CarryOutHandover($input: CarryOutHandoverInput!) {\n    carryOutHandover(input: $input) {\n      __typename\n      ... on Handover {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').CarryOutHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenWork($options: OpenWorkListOptions) {\n    openWork(options: $options) {\n      items {\n        id\n        name\n        unitName\n        active\n        hosting\n        coHandling\n        enterprises\n        groups\n        tasks\n        projects\n      }\n    }\n  }\n"): typeof import('./graphql.js').OpenWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UserOpenWork($userId: ID!) {\n    userOpenWork(userId: $userId) {\n      id\n      hosting\n      coHandling\n      enterprises\n      groups\n      tasks\n      projects\n    }\n  }\n"): typeof import('./graphql.js').UserOpenWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    home {\n      calendarWarning\n      counts {\n        overdue\n        dueToday\n        toSign\n        toDo\n        visitsToday\n        toComplete\n      }\n      todo {\n        ...HomeProblem\n      }\n      overdueProblems {\n        ...HomeProblem\n      }\n      visitsToday {\n        id\n        purpose\n        state\n        plannedAt\n        missed\n        enterprise {\n          id\n          name\n          address\n        }\n        lead {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeProblem on Problem {\n    id\n    number\n    title\n    state\n    round\n    dueAt\n    dueProvisional\n    overdue\n    enterprise {\n      id\n      name\n    }\n    host {\n      id\n      name\n      unitName\n    }\n  }\n"): typeof import('./graphql.js').HomeProblemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Leader {\n    home {\n      leader {\n        visitsThisMonth\n        openProblems\n        overdueProblems\n        closedThisYear\n        solvedThisYear\n        onTimeRate\n        satisfiedRate\n        byUnit {\n          unitId\n          unitName\n          open\n          overdue\n          closed\n        }\n        byDistrict {\n          districtCode\n          districtName\n          open\n          overdue\n          closed\n        }\n        oldestOverdue {\n          ...HomeProblem\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').LeaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportKinds {\n    importKinds {\n      name\n      label\n      needs\n      sample\n      fields {\n        value\n        label\n      }\n    }\n  }\n"): typeof import('./graphql.js').ImportKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPreview($kind: String!, $uploadId: ID!) {\n    importPreview(kind: $kind, uploadId: $uploadId) {\n      __typename\n      ... on ImportPreview {\n        uploadId\n        fileName\n        headers\n        rowCount\n        otherSheets\n        sample\n        needs\n        mapping {\n          header\n          field\n        }\n        fields {\n          value\n          label\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').ImportPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').StartImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResearchSpendingRow on ResearchSpending {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    year\n    quarter\n    amountFen\n  }\n"): typeof import('./graphql.js').ResearchSpendingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResearchSpendingList($options: ResearchSpendingListOptions) {\n    researchSpendings(options: $options) {\n      totalItems\n      items {\n        ...ResearchSpendingRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ResearchSpendingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResearchSpendingById($id: ID!) {\n    researchSpending(id: $id) {\n      ...ResearchSpendingRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ResearchSpendingByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveResearchSpending($input: SaveResearchSpendingInput!) {\n    saveResearchSpending(input: $input) {\n      __typename\n      ... on ResearchSpending {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveResearchSpendingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TechnologyContractRow on TechnologyContract {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    number\n    title\n    kind\n    amountFen\n  }\n"): typeof import('./graphql.js').TechnologyContractRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TechnologyContractList($options: TechnologyContractListOptions) {\n    technologyContracts(options: $options) {\n      totalItems\n      items {\n        ...TechnologyContractRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').TechnologyContractListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TechnologyContractById($id: ID!) {\n    technologyContract(id: $id) {\n      ...TechnologyContractRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').TechnologyContractByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTechnologyContract($input: SaveTechnologyContractInput!) {\n    saveTechnologyContract(input: $input) {\n      __typename\n      ... on TechnologyContract {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveTechnologyContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResearchOutcomeRow on ResearchOutcome {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    kind\n    title\n  }\n"): typeof import('./graphql.js').ResearchOutcomeRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResearchOutcomeList($options: ResearchOutcomeListOptions) {\n    researchOutcomes(options: $options) {\n      totalItems\n      items {\n        ...ResearchOutcomeRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ResearchOutcomeListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResearchOutcomeById($id: ID!) {\n    researchOutcome(id: $id) {\n      ...ResearchOutcomeRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ResearchOutcomeByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveResearchOutcome($input: SaveResearchOutcomeInput!) {\n    saveResearchOutcome(input: $input) {\n      __typename\n      ... on ResearchOutcome {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveResearchOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HighTechStepRow on HighTechStep {\n    id\n    version\n    enterpriseId\n    enterpriseName\n    districtName\n    teamId\n    teamName\n    unitId\n    unitName\n    recordedById\n    recordedByName\n    on\n    evidenceCount\n    updatedAt\n    stage\n  }\n"): typeof import('./graphql.js').HighTechStepRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HighTechStepList($options: HighTechStepListOptions) {\n    highTechSteps(options: $options) {\n      totalItems\n      items {\n        ...HighTechStepRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').HighTechStepListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HighTechStepById($id: ID!) {\n    highTechStep(id: $id) {\n      ...HighTechStepRow\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').HighTechStepByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveHighTechStep($input: SaveHighTechStepInput!) {\n    saveHighTechStep(input: $input) {\n      __typename\n      ... on HighTechStep {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveHighTechStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HighTechColumn($options: EnterpriseListOptions) {\n    enterprises(options: $options) {\n      totalItems\n      items {\n        id\n        name\n        districtName\n        highTechStage\n        highTechSince\n        willingness {\n          qualification\n          grade\n          at\n          visitId\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').HighTechColumnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobFields on Job {\n    id\n    kind\n    title\n    state\n    dryRun\n    total\n    done\n    outputUrl\n    outputName\n    failure\n    createdAt\n    startedAt\n    finishedAt\n    counts {\n      created\n      updated\n      unchanged\n      failed\n      rows\n    }\n    errors {\n      row\n      column\n      message\n    }\n    createdBy {\n      id\n      name\n      unitName\n    }\n  }\n"): typeof import('./graphql.js').JobFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Job($id: ID!) {\n    job(id: $id) {\n      ...JobFields\n      results {\n        id\n        label\n        ok\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').JobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobList($options: JobListOptions) {\n    jobs(options: $options) {\n      totalItems\n      items {\n        ...JobFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').JobListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').StartExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').CancelJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GlobalSearch(\n    $enterprises: EnterpriseFilter\n    $problems: ProblemFilter\n    $withEnterprises: Boolean!\n    $withProblems: Boolean!\n  ) {\n    enterprises(options: { take: 6, filter: $enterprises }) @include(if: $withEnterprises) {\n      items {\n        id\n        name\n        creditCode\n        districtName\n      }\n    }\n    problems(options: { take: 6, filter: $problems }) @include(if: $withProblems) {\n      items {\n        id\n        number\n        title\n        state\n        enterprise {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').GlobalSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerCheck($period: String!) {\n    ledgerCheck(period: $period) {\n      code\n      name\n      findings {\n        message\n        rows\n        figures {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').LedgerCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerCheckRows($rule: String!, $period: String!, $options: FigureRowsOptions) {\n    ledgerCheckRows(rule: $rule, period: $period, options: $options) {\n      totalItems\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n"): typeof import('./graphql.js').LedgerCheckRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkPage($token: String!) {\n    enterpriseLink(token: $token) {\n      purpose\n      state\n      enterpriseName\n      problemNumber\n      problemTitle\n      problemContent\n      resultLabel\n      resultText\n      answeredAt\n      unitName\n      question\n      expiresAt\n      policy {\n        state\n        title\n        summary\n        levelLabel\n        eligibilityWords\n        validFrom\n        validTo\n        isRead\n      }\n      options {\n        value\n        label\n      }\n      causes {\n        value\n        label\n      }\n    }\n  }\n"): typeof import('./graphql.js').LinkPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateByLink($input: RateByLinkInput!) {\n    rateByLink(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.js').RateByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupplyInfoByLink($input: SupplyInfoByLinkInput!) {\n    supplyInfoByLink(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.js').SupplyInfoByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadPolicyByLink($token: String!) {\n    readPolicyByLink(token: $token) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ... on Refusal {\n        code\n        message\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReadPolicyByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentRow on MicroComment {\n    id\n    version\n    title\n    authorId\n    authorName\n    branchName\n    link\n    publishedOn\n    mayEdit\n  }\n"): typeof import('./graphql.js').CommentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentList($options: MicroCommentListOptions) {\n    microComments(options: $options) {\n      totalItems\n      items {\n        ...CommentRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').CommentListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentById($id: ID!) {\n    microComment(id: $id) {\n      ...CommentRow\n    }\n  }\n"): typeof import('./graphql.js').CommentByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveComment($input: SaveMicroCommentInput!) {\n    saveMicroComment(input: $input) {\n      __typename\n      ... on MicroComment {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationList($options: NotificationListOptions) {\n    notifications(options: $options) {\n      totalItems\n      unreadCount\n      items {\n        id\n        kind\n        title\n        body\n        subjectType\n        subjectId\n        createdAt\n        readAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').NotificationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($ids: [ID!]!) {\n    markNotificationsRead(ids: $ids) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').MarkNotificationsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderRow on SupervisionOrder {\n    id\n    number\n    level\n    state\n    version\n    problemId\n    problemNumber\n    title\n    enterpriseName\n    clockKind\n    round\n    unitName\n    issuedToName\n    issuedByName\n    issuedAt\n    deadline\n    overdue\n    answeredAt\n    answeredLate\n    returnedCount\n    endedAt\n  }\n"): typeof import('./graphql.js').OrderRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderList($options: OrderListOptions) {\n    supervisionOrders(options: $options) {\n      totalItems\n      items {\n        ...OrderRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').OrderListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderRowById($id: ID!) {\n    supervisionOrder(id: $id) {\n      ...OrderRow\n    }\n  }\n"): typeof import('./graphql.js').OrderRowByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderCounts($filter: OrderFilter) {\n    orderStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').OrderCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderDetail($id: ID!, $events: Int!) {\n    supervisionOrder(id: $id) {\n      ...OrderRow\n      demand\n      issuedById\n      answer\n      answeredByName\n      closingNote\n      cancelReason\n      clock {\n        ...ClockFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').OrderDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformOrderAction($input: PerformOrderActionInput!) {\n    performOrderAction(input: $input) {\n      __typename\n      ... on SupervisionOrder {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformOrderActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrderPreview($clockId: ID!, $level: Int!) {\n    supervisionOrderPreview(clockId: $clockId, level: $level) {\n      level\n      clockKind\n      dueAt\n      unitName\n      addresseeName\n      deadline\n      demand\n      problem\n    }\n  }\n"): typeof import('./graphql.js').OrderPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueOrder($input: IssueSupervisionOrderInput!) {\n    issueSupervisionOrder(input: $input) {\n      __typename\n      ... on SupervisionOrder {\n        id\n        number\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').IssueOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PairingRow on LiaisonPairing {\n    id\n    enterpriseId\n    enterpriseName\n    userId\n    userName\n    unitName\n    since\n    until\n    isCurrent\n  }\n"): typeof import('./graphql.js').PairingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PairingList($options: LiaisonPairingListOptions) {\n    liaisonPairings(options: $options) {\n      totalItems\n      items {\n        ...PairingRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').PairingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnershipRow on Partnership {\n    id\n    version\n    state\n    partnerName\n    partnerType\n    contactId\n    contactName\n    unitName\n    signedOn\n    endsOn\n    hasAgreement\n    activityCount\n    updatedAt\n  }\n"): typeof import('./graphql.js').PartnershipRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipList($options: PartnershipListOptions) {\n    partnerships(options: $options) {\n      totalItems\n      items {\n        ...PartnershipRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').PartnershipListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipCounts($filter: PartnershipFilter) {\n    partnershipStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').PartnershipCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnershipById($id: ID!) {\n    partnership(id: $id) {\n      ...PartnershipRow\n      enterprise {\n        id\n        name\n      }\n      purpose\n      contacts {\n        name\n        title\n        phone\n      }\n      resources {\n        id\n        side\n        text\n      }\n      needs {\n        id\n        side\n        text\n      }\n      projects {\n        id\n        side\n        text\n      }\n      terms {\n        signedOn\n        endsOn\n        agreementFileIds\n      }\n      activities(take: 50) {\n        id\n        title\n        kind\n        state\n        plannedOn\n        attendance\n      }\n      endReason\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').PartnershipByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftPartnership($input: DraftPartnershipInput!) {\n    draftPartnership(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').DraftPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformPartnershipAction($input: PerformPartnershipActionInput!) {\n    performPartnershipAction(input: $input) {\n      __typename\n      ... on Partnership {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformPartnershipActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeadlinePolicies {\n    deadlinePolicies {\n      version\n      note\n      publishedAt\n      publishedBy\n      changes\n      rules {\n        kind\n        category\n        priority\n        round\n        unit\n        amount\n        maximum\n      }\n    }\n  }\n"): typeof import('./graphql.js').DeadlinePoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPolicy($input: PublishPolicyInput!) {\n    publishDeadlinePolicy(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PublishPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProblemDetail on Problem {\n    ...ProblemRow\n    content\n    itemKey\n    itemContent\n    teamName\n    promisedDays\n    handledDays\n    dueKind\n    responsibility\n    watched\n    orders {\n      id\n      number\n      level\n      state\n      issuedToName\n      deadline\n      overdue\n    }\n    resultText\n    dissatisfiedCause\n    rejectReason\n    mergedIntoId\n    mergedInto {\n      id\n      number\n      title\n      state\n    }\n    mergedProblems {\n      id\n      number\n      title\n      content\n      enterprise {\n        id\n        name\n      }\n      ratings {\n        id\n        round\n        satisfaction\n        comment\n      }\n      events(take: 20) {\n        ...EventFields\n      }\n    }\n    pauseReason\n    extensionsGranted\n    urgedCount\n    shelvedAt\n    shelvedUntil\n    extensionRequest {\n      newDueDate\n      reason\n      byName\n      at\n      late\n    }\n    shelvingRequest {\n      planDate\n      reason\n      byName\n      at\n    }\n    instructions {\n      no\n      text\n      byName\n      at\n      answer\n      answeredByName\n      answeredAt\n    }\n    closing\n    answeredAt\n    visit {\n      id\n      purpose\n      plannedOn\n      state\n    }\n    reporter {\n      id\n      name\n      unitName\n    }\n    coHandlers {\n      id\n      round\n      dueAt\n      repliedAt\n      reply\n      waivedReason\n      person {\n        id\n        name\n        unitName\n      }\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    ratings {\n      id\n      round\n      satisfaction\n      cause\n      comment\n      source\n      ratedAt\n    }\n    visits(take: 5) {\n      id\n      purpose\n      plannedOn\n      state\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n"): typeof import('./graphql.js').ProblemDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemDetail($id: ID!, $events: Int!) {\n    problem(id: $id) {\n      ...ProblemDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProblemDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformProblemAction($input: PerformProblemActionInput!) {\n    performProblemAction(input: $input) {\n      __typename\n      ... on Problem {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformProblemActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProblemRow on Problem {\n    id\n    number\n    title\n    state\n    round\n    version\n    category\n    area\n    priority\n    channel\n    districtCode\n    dueAt\n    dueProvisional\n    overdue\n    returnedCount\n    openInstructions\n    satisfaction\n    result\n    createdAt\n    submittedAt\n    closedAt\n    enterpriseId\n    enterprise {\n      id\n      name\n      districtName\n    }\n    host {\n      id\n      name\n      unitName\n    }\n  }\n"): typeof import('./graphql.js').ProblemRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemList($options: ProblemListOptions) {\n    problems(options: $options) {\n      totalItems\n      items {\n        ...ProblemRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProblemListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemCounts($filter: ProblemFilter) {\n    problemStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').ProblemCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemRow($id: ID!) {\n    problem(id: $id) {\n      ...ProblemRow\n    }\n  }\n"): typeof import('./graphql.js').ProblemRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProblem($input: CreateProblemInput!) {\n    createProblem(input: $input) {\n      __typename\n      ... on Problem {\n        id\n        number\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').CreateProblemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectRow on MajorProject {\n    id\n    version\n    name\n    level\n    stage\n    enterpriseId\n    enterpriseName\n    districtCode\n    districtName\n    investment\n    liaisonId\n    liaisonName\n    unitId\n    unitName\n    listedOn\n    delistedOn\n    visitCount\n    lastVisitOn\n  }\n"): typeof import('./graphql.js').ProjectRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectList($options: MajorProjectListOptions) {\n    majorProjects(options: $options) {\n      totalItems\n      items {\n        ...ProjectRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProjectListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectById($id: ID!) {\n    majorProject(id: $id) {\n      ...ProjectRow\n      sites {\n        id\n        name\n        address\n        latitude\n        longitude\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProjectByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectVisits($options: VisitListOptions) {\n    visits(options: $options) {\n      totalItems\n      items {\n        id\n        purpose\n        plannedOn\n        state\n        lead {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProjectVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMajorProject($input: SaveMajorProjectInput!) {\n    saveMajorProject(input: $input) {\n      __typename\n      ... on MajorProject {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveMajorProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportRowFields on Report {\n    id\n    version\n    state\n    template\n    title\n    period\n    periodLabel\n    scopeName\n    renderedAt\n    issuedAt\n    issuedByName\n    createdAt\n  }\n"): typeof import('./graphql.js').ReportRowFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportList($options: ReportListOptions) {\n    reports(options: $options) {\n      totalItems\n      items {\n        ...ReportRowFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReportListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportRowById($id: ID!) {\n    report(id: $id) {\n      ...ReportRowFields\n    }\n  }\n"): typeof import('./graphql.js').ReportRowByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportDetail($id: ID!, $events: Int!) {\n    report(id: $id) {\n      ...ReportRowFields\n      scope {\n        unitId\n        teamId\n        districtCode\n      }\n      withdrawReason\n      hasFiles\n      jobId\n      sections {\n        heading\n        paragraphs {\n          lead\n          sentences {\n            id\n            parts {\n              kind\n              code\n              text\n              isCorrected\n            }\n          }\n        }\n      }\n      figures {\n        code\n        name\n        words\n        unit\n        value\n        printed\n        rows\n      }\n      omitted\n      corrections {\n        id\n        code\n        line\n        evidenceIds\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReportDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportChanges($id: ID!) {\n    reportChanges(id: $id) {\n      code\n      name\n      before\n      after\n      message\n      addedCount\n      removedCount\n      added {\n        id\n        title\n        link\n      }\n      removed {\n        id\n        title\n        link\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReportChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportFigureRows($id: ID!, $code: String!, $options: ReportRowsOptions) {\n    report(id: $id) {\n      id\n      title\n      state\n      period\n      scope {\n        unitId\n        teamId\n        districtCode\n      }\n      figures {\n        code\n        name\n        words\n        display\n        printed\n        rows\n      }\n      corrections {\n        id\n        code\n        line\n      }\n    }\n    reportFigureRows(id: $id, code: $code, options: $options) {\n      totalItems\n      counted\n      columns {\n        name\n        label\n        kind\n        sortable\n      }\n      items {\n        id\n        title\n        cells\n        link\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReportFigureRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartReport($input: StartReportInput!) {\n    startReport(input: $input) {\n      __typename\n      ... on Report {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').StartReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformReportAction($input: PerformReportActionInput!) {\n    performReportAction(input: $input) {\n      __typename\n      ... on Report {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformReportActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TemplateFields on ReportTemplate {\n    code\n    label\n    version\n    title\n    fileName\n    changedAt\n    changedByName\n    sections {\n      heading\n      paragraphs {\n        lead\n        sentences\n      }\n    }\n  }\n"): typeof import('./graphql.js').TemplateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportTemplates {\n    reportTemplates {\n      ...TemplateFields\n    }\n    figureDefinitions {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql.js').ReportTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReportTemplate($input: SaveReportTemplateInput!) {\n    saveReportTemplate(input: $input) {\n      __typename\n      ... on ReportTemplate {\n        code\n        version\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveReportTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreReportTemplate($code: String!, $expectedVersion: Int!) {\n    restoreReportTemplate(code: $code, expectedVersion: $expectedVersion) {\n      __typename\n      ... on ReportTemplate {\n        code\n        version\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').RestoreReportTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoutingRuleFields on RoutingRule {\n    id\n    name\n    order\n    active\n    version\n    category\n    area\n    districtCode\n    hasLiaison\n    conditionText\n    updatedAt\n    host {\n      kind\n      id\n      name\n    }\n    coHandlers {\n      kind\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').RoutingRuleFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoutingRuleList($options: RoutingRuleListOptions) {\n    routingRules(options: $options) {\n      totalItems\n      items {\n        ...RoutingRuleFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').RoutingRuleListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoutingRule($id: ID!) {\n    routingRule(id: $id) {\n      ...RoutingRuleFields\n    }\n  }\n"): typeof import('./graphql.js').RoutingRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRoutingRule($input: SaveRoutingRuleInput!) {\n    saveRoutingRule(input: $input) {\n      __typename\n      ... on RoutingRule {\n        ...RoutingRuleFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveRoutingRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRoutingRule($id: ID!) {\n    removeRoutingRule(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').RemoveRoutingRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RatedAnswerRow on RatedAnswer {\n    id\n    problemId\n    number\n    title\n    round\n    satisfaction\n    cause\n    comment\n    source\n    result\n    contactedInTime\n    reworked\n    districtCode\n    category\n    ratedAt\n    hostUnitName\n    enterprise {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.js').RatedAnswerRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RatedAnswerList($options: RatedAnswerListOptions) {\n    ratedAnswers(options: $options) {\n      totalItems\n      items {\n        ...RatedAnswerRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').RatedAnswerListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SatisfactionCounts($filter: RatedAnswerFilter) {\n    satisfactionCounts(filter: $filter) {\n      satisfaction\n      count\n    }\n  }\n"): typeof import('./graphql.js').SatisfactionCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RatesFields on SatisfactionRates {\n    base\n    unrated\n    timed\n    contacted\n    resolved\n    satisfied\n    basic\n    dissatisfied\n    responseRate\n    resolutionRate\n    satisfactionRate\n    overall\n    statement\n  }\n"): typeof import('./graphql.js').RatesFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SatisfactionRates($filter: RatedAnswerFilter) {\n    satisfactionRates(filter: $filter) {\n      total {\n        ...RatesFields\n      }\n      byUnit {\n        unitId\n        unitName\n        rates {\n          ...RatesFields\n        }\n      }\n      byMonth {\n        month\n        rates {\n          ...RatesFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').SatisfactionRatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceListRow on ServiceList {\n    id\n    version\n    year\n    edition\n    title\n    state\n    itemCount\n    approvedAt\n    publishedAt\n    updatedAt\n  }\n"): typeof import('./graphql.js').ServiceListRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceItemRow on ServiceItem {\n    id\n    key\n    position\n    content\n    objects\n    ownerUnitId\n    ownerUnitName\n    teamId\n    teamName\n    promisedDays\n    channels\n    basisDocumentId\n    basisDocumentTitle\n    listId\n    listState\n    year\n    edition\n    times\n    problems\n    visits\n    tasks\n    activities\n    enterprises\n  }\n"): typeof import('./graphql.js').ServiceItemRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceLists($options: ServiceListOptions) {\n    serviceLists(options: $options) {\n      totalItems\n      items {\n        ...ServiceListRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ServiceListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceItems($options: ServiceItemOptions) {\n    serviceItems(options: $options) {\n      totalItems\n      items {\n        ...ServiceItemRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').ServiceItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceListById($id: ID!) {\n    serviceList(id: $id) {\n      ...ServiceListRow\n      basisDocumentId\n      basisDocument {\n        id\n        title\n        number\n      }\n      previousId\n      approvalNote\n      stopReason\n      endedAt\n      items {\n        ...ServiceItemRow\n      }\n      previous {\n        id\n        edition\n        items {\n          ...ServiceItemRow\n        }\n      }\n      editions {\n        id\n        edition\n        state\n        title\n        publishedAt\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').ServiceListByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftServiceList($input: DraftServiceListInput!) {\n    draftServiceList(input: $input) {\n      __typename\n      ... on ServiceList {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').DraftServiceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformServiceListAction($input: PerformServiceListActionInput!) {\n    performServiceListAction(input: $input) {\n      __typename\n      ... on ServiceList {\n        id\n        version\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformServiceListActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedItems($year: Int!, $text: String) {\n    publishedServiceItems(year: $year, text: $text) {\n      id\n      key\n      content\n      ownerUnitName\n      promisedDays\n    }\n  }\n"): typeof import('./graphql.js').PublishedItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemsByKey($options: ServiceItemOptions) {\n    serviceItems(options: $options) {\n      items {\n        id\n        key\n        content\n        ownerUnitName\n        promisedDays\n      }\n    }\n  }\n"): typeof import('./graphql.js').ItemsByKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProblemLines($year: Int!, $skip: Int!, $take: Int!) {\n    problemLines(year: $year, skip: $skip, take: $take) {\n      totalItems\n      items {\n        no\n        problemId\n        number\n        enterprise\n        title\n        item\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProblemLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResponsibilityLines($year: Int!) {\n    responsibilityLines(year: $year) {\n      unitId\n      unitName\n      head\n      deputyLeader\n      principal\n      items\n      problems\n      open\n      raised\n    }\n  }\n"): typeof import('./graphql.js').ResponsibilityLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalFields on Refusal {\n    __typename\n    code\n    message\n    field\n  }\n"): typeof import('./graphql.js').RefusalFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeFields on Me {\n    id\n    username\n    name\n    email\n    roles\n    permissions\n    actingFor {\n      id\n      name\n      roles\n    }\n    mustChangePassword\n    unreadCount\n    unit {\n      id\n      name\n      shortName\n      kind\n      districtCode\n    }\n  }\n"): typeof import('./graphql.js').MeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n"): typeof import('./graphql.js').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($username: String!, $password: String!) {\n    signIn(username: $username, password: $password) {\n      __typename\n      ... on Me {\n        ...MeFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settings {\n    settings {\n      sampling {\n        version\n        withdrawn\n        rated\n        seed\n      }\n      weights {\n        version\n        response\n        satisfaction\n        resolution\n        basic\n      }\n      answerDays {\n        version\n        level1\n        level2\n      }\n      orderPrefix {\n        version\n        prefix\n      }\n      ladder {\n        version\n        rungs {\n          step\n          offsetDays\n          kind\n          recipients\n        }\n      }\n      cadence {\n        version\n        rules {\n          target\n          everyMonths\n          level\n        }\n      }\n      maxExtensions {\n        version\n        most\n      }\n      pace {\n        version\n        green\n        yellow\n      }\n      taskReports {\n        version\n        dueDays\n        remindDays\n      }\n      frequency {\n        version\n        rules {\n          kinds\n          per\n          times\n        }\n      }\n      partnershipExpiry {\n        version\n        noticeDays\n        reminderDays\n        graceDays\n      }\n    }\n  }\n"): typeof import('./graphql.js').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingHistory($skip: Int!, $take: Int!) {\n    settingHistory(skip: $skip, take: $take) {\n      totalItems\n      items {\n        name\n        label\n        version\n        at\n        actorName\n        note\n        before\n        after\n      }\n    }\n  }\n"): typeof import('./graphql.js').SettingHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSampling($input: SaveSamplingInput!) {\n    saveSamplingSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveSamplingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWeights($input: SaveWeightsInput!) {\n    saveWeightsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveWeightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnswerDays($input: SaveAnswerDaysInput!) {\n    saveAnswerDaysSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveAnswerDaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOrderPrefix($input: SaveOrderPrefixInput!) {\n    saveOrderPrefixSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveOrderPrefixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveLadder($input: SaveLadderInput!) {\n    saveLadderSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveLadderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCadence($input: SaveCadenceInput!) {\n    saveCadenceSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveCadenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMaxExtensions($input: SaveMaxExtensionsInput!) {\n    saveMaxExtensionsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveMaxExtensionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePace($input: SavePaceInput!) {\n    savePaceSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SavePaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTaskReports($input: SaveTaskReportsInput!) {\n    saveTaskReportsSetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveTaskReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFrequency($input: SaveFrequencyInput!) {\n    saveFrequencySetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveFrequencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePartnershipExpiry($input: SavePartnershipExpiryInput!) {\n    savePartnershipExpirySetting(input: $input) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SavePartnershipExpiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LateClockRow on LateClock {\n    id\n    kind\n    round\n    dueAt\n    late\n    daysLate\n    rung\n    ownerName\n    unitName\n    leaderName\n    problemId\n    problemNumber\n    title\n    state\n    returnedCount\n    enterpriseName\n    orderId\n    orderNumber\n    orderState\n  }\n"): typeof import('./graphql.js').LateClockRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LateClocks($options: BoardOptions) {\n    supervisionBoard(options: $options) {\n      totalItems\n      items {\n        ...LateClockRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').LateClocksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardFigures {\n    supervisionBoard(options: { take: 1 }) {\n      totals {\n        total\n        late\n        blue\n        urge\n        order1\n        order2\n        bulletin\n        returned\n      }\n      byUnit {\n        ...BoardGroupFields\n      }\n      byLeader {\n        ...BoardGroupFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').BoardFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardGroupFields on BoardGroup {\n    id\n    name\n    total\n    late\n    blue\n    urge\n    order1\n    order2\n    bulletin\n    worstDays\n  }\n"): typeof import('./graphql.js').BoardGroupFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskRow on Task {\n    id\n    version\n    title\n    state\n    teamName\n    ownerName\n    unitName\n    startOn\n    dueOn\n    cadence\n    completion\n    colour\n    forecastOn\n    reportPeriod\n    reportState\n    reportDueOn\n    reportLate\n    toAudit\n    targetVersion\n    updatedAt\n  }\n"): typeof import('./graphql.js').TaskRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskList($options: TaskListOptions) {\n    tasks(options: $options) {\n      totalItems\n      items {\n        ...TaskRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').TaskListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskCounts($filter: TaskFilter) {\n    taskStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').TaskCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskBoard($options: TaskListOptions) {\n    tasks(options: $options) {\n      totalItems\n      items {\n        ...TaskRow\n        targets {\n          ...TargetFields\n        }\n        availableActions {\n          ...ActionFields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TaskBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TargetFields on TaskTarget {\n    id\n    indicator\n    unit\n    baseline\n    value\n    weight\n    dueOn\n    source\n  }\n"): typeof import('./graphql.js').TargetFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskDetail($id: ID!, $events: Int!) {\n    task(id: $id) {\n      ...TaskRow\n      content\n      ownerId\n      teamId\n      members {\n        id\n        name\n      }\n      itemKey\n      itemContent\n      basisDocumentId\n      basisDocumentTitle\n      targets {\n        ...TargetFields\n      }\n      targetVersions {\n        no\n        reason\n        at\n        byName\n        formerDueOn\n        dueOn\n        formerOwnerName\n        ownerName\n        targets {\n          ...TargetFields\n        }\n      }\n      reports {\n        period\n        state\n        note\n        attachmentIds\n        reportedAt\n        reportedByName\n        auditedAt\n        auditedByName\n        auditNote\n        postponedTo\n        returnedCount\n        values {\n          targetId\n          value\n        }\n      }\n      completionSummary\n      verdict\n      cancelReason\n      returnedCount\n      endedAt\n      attachments {\n        ...AttachmentFields\n      }\n      availableActions {\n        ...ActionFields\n      }\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n    taskProgress(id: $id) {\n      completion\n      colour\n      forecastOn\n      targets {\n        targetId\n        current\n        planned\n        completion\n        timeGone\n        elapsedDays\n        totalDays\n        colour\n        forecastOn\n        sentence\n        isReached\n        rowsOf\n        rowsFilter\n      }\n      periods {\n        key\n        label\n        from\n        to\n        state\n        dueOn\n        isLate\n      }\n    }\n  }\n"): typeof import('./graphql.js').TaskDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskRowById($id: ID!) {\n    task(id: $id) {\n      ...TaskRow\n    }\n  }\n"): typeof import('./graphql.js').TaskRowByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftTask($input: DraftTaskInput!) {\n    draftTask(input: $input) {\n      __typename\n      ... on Task {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').DraftTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformTaskAction($input: PerformTaskActionInput!) {\n    performTaskAction(input: $input) {\n      __typename\n      ... on Task {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformTaskActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskForces($filter: TeamFilter) {\n    teams(options: { take: 20, filter: $filter }) {\n      items {\n        id\n        name\n        leaderName\n      }\n    }\n  }\n"): typeof import('./graphql.js').TaskForcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskForce($id: ID!) {\n    team(id: $id) {\n      id\n      name\n      leaderName\n    }\n  }\n"): typeof import('./graphql.js').TaskForceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamRow on Team {\n    id\n    version\n    kind\n    name\n    title\n    purpose\n    foundedOn\n    dissolvedOn\n    unitId\n    unitName\n    leaderName\n    memberCount\n    enterpriseCount\n  }\n"): typeof import('./graphql.js').TeamRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamList($options: TeamListOptions) {\n    teams(options: $options) {\n      totalItems\n      items {\n        ...TeamRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').TeamListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamById($id: ID!) {\n    team(id: $id) {\n      ...TeamRow\n      basisDocumentId\n      basisDocument {\n        id\n        title\n        number\n      }\n      memberships {\n        id\n        userId\n        name\n        role\n        from\n        to\n      }\n      enterprises {\n        enterpriseId\n        name\n        from\n        to\n      }\n      attachments {\n        ...AttachmentFields\n      }\n      events(take: 100) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').TeamByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamYear($teamId: ID!, $year: Int!) {\n    teamYear(teamId: $teamId, year: $year) {\n      list\n      label\n      total\n      filter\n    }\n  }\n"): typeof import('./graphql.js').TeamYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamYearRows($tasks: TaskListOptions, $activities: ActivityListOptions) {\n    tasks(options: $tasks) {\n      totalItems\n      items {\n        id\n        title\n        ownerName\n        dueOn\n        state\n        colour\n        completion\n      }\n    }\n    activities(options: $activities) {\n      totalItems\n      items {\n        id\n        kind\n        title\n        plannedOn\n        state\n        attendance\n      }\n    }\n  }\n"): typeof import('./graphql.js').TeamYearRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTeam($input: SaveTeamInput!) {\n    saveTeam(input: $input) {\n      __typename\n      ... on Team {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFields on Unit {\n    id\n    name\n    shortName\n    kind\n    path\n    parentId\n    districtCode\n    headUserId\n    supervisingLeaderId\n    active\n    version\n    head {\n      id\n      name\n      unitName\n    }\n    supervisingLeader {\n      id\n      name\n      unitName\n    }\n  }\n"): typeof import('./graphql.js').UnitFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitList($options: UnitListOptions) {\n    units(options: $options) {\n      totalItems\n      items {\n        ...UnitFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').UnitListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($id: ID!) {\n    unit(id: $id) {\n      ...UnitFields\n    }\n  }\n"): typeof import('./graphql.js').UnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveUnit($input: SaveUnitInput!) {\n    saveUnit(input: $input) {\n      __typename\n      ... on Unit {\n        ...UnitFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserFields on User {\n    id\n    username\n    name\n    phone\n    email\n    roles\n    unitId\n    status\n    mustChangePassword\n    lockedUntil\n    createdAt\n    version\n    unit {\n      id\n      name\n      shortName\n    }\n  }\n"): typeof import('./graphql.js').UserFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UserList($options: UserListOptions) {\n    users(options: $options) {\n      totalItems\n      items {\n        ...UserFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').UserListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserFields\n    }\n  }\n"): typeof import('./graphql.js').UserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveUser($input: SaveUserInput!) {\n    saveUser(input: $input) {\n      __typename\n      ... on User {\n        ...UserFields\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').SaveUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlockUser($id: ID!) {\n    unlockUser(id: $id) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').UnlockUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitDetail on Visit {\n    ...VisitRow\n    loggedAfterwards\n    ledgerNo\n    notifiedAt\n    checkedInAt\n    checkedOutAt\n    distance\n    farReason\n    summary\n    cancelReason\n    returnedCount\n    submittedAt\n    reviewedAt\n    createdAt\n    project {\n      sites {\n        latitude\n        longitude\n      }\n    }\n    itemKey\n    itemContent\n    teamName\n    enterprise {\n      address\n      longitude\n      latitude\n    }\n    findings {\n      id\n      kind\n      text\n      qualification\n      willingness\n      problemId\n    }\n    problems {\n      id\n      number\n      title\n      state\n    }\n    clocks {\n      ...ClockFields\n    }\n    attachments {\n      ...AttachmentFields\n    }\n    availableActions {\n      ...ActionFields\n    }\n  }\n"): typeof import('./graphql.js').VisitDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitDetail($id: ID!, $events: Int!) {\n    visit(id: $id) {\n      ...VisitDetail\n      events(take: $events) {\n        ...EventFields\n      }\n    }\n  }\n"): typeof import('./graphql.js').VisitDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PerformVisitAction($input: PerformVisitActionInput!) {\n    performVisitAction(input: $input) {\n      __typename\n      ... on Visit {\n        id\n        version\n        state\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PerformVisitActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitRow on Visit {\n    id\n    type\n    purpose\n    state\n    version\n    plannedOn\n    plannedAt\n    missed\n    dueAt\n    dueProvisional\n    overdue\n    hasNoMatter\n    districtCode\n    enterpriseId\n    project {\n      id\n      name\n    }\n    enterprise {\n      id\n      name\n      districtName\n    }\n    lead {\n      id\n      name\n      unitName\n    }\n    members {\n      id\n      name\n      unitName\n    }\n  }\n"): typeof import('./graphql.js').VisitRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitList($options: VisitListOptions) {\n    visits(options: $options) {\n      totalItems\n      items {\n        ...VisitRow\n      }\n    }\n  }\n"): typeof import('./graphql.js').VisitListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitRow($id: ID!) {\n    visit(id: $id) {\n      ...VisitRow\n    }\n  }\n"): typeof import('./graphql.js').VisitRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitCounts($filter: VisitFilter) {\n    visitStateCounts(filter: $filter) {\n      state\n      count\n      overdue\n    }\n  }\n"): typeof import('./graphql.js').VisitCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitWarnings($enterpriseId: ID!, $plannedOn: Date!) {\n    visitWarnings(enterpriseId: $enterpriseId, plannedOn: $plannedOn) {\n      code\n      message\n    }\n  }\n"): typeof import('./graphql.js').VisitWarningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanVisit($input: PlanVisitInput!) {\n    planVisit(input: $input) {\n      __typename\n      ... on Visit {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').PlanVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WatchProblem($problemId: ID!) {\n    watchProblem(problemId: $problemId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').WatchProblemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnwatchProblem($problemId: ID!) {\n    unwatchProblem(problemId: $problemId) {\n      __typename\n      ... on Done {\n        ok\n      }\n      ...RefusalFields\n    }\n  }\n"): typeof import('./graphql.js').UnwatchProblemDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
