import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router';
import { AccessDeniedPage } from './layout/AccessDeniedPage.js';
import { AppError } from './layout/AppError.js';
import { AppLayout } from './layout/AppLayout.js';
import { AppNotification } from './layout/AppNotification.js';
import { NotFoundPage } from './layout/NotFoundPage.js';
import { darkTheme, lightTheme } from './layout/theme.js';
import { authProvider, CHANGE_PASSWORD_PATH } from './providers/authProvider.js';
import { dataProvider } from './providers/dataProvider.js';
import { i18nProvider } from './providers/i18n/i18nProvider.js';
import { queryClient } from './providers/query-client.js';
import { HomePage, pages, resources } from './resources.js';
import { ChangePasswordPage } from './session/ChangePasswordPage.js';
import { LoginPage } from './session/LoginPage.js';

const store = localStorageStore('1', 'zhuqi');

function Console() {
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      layout={AppLayout}
      dashboard={HomePage}
      loginPage={LoginPage}
      authCallbackPage={false}
      notification={AppNotification}
      catchAll={NotFoundPage}
      accessDenied={AccessDeniedPage}
      authenticationError={AccessDeniedPage}
      error={AppError}
      requireAuth
      disableTelemetry
    >
      {resources.map((resource) => (
        <Resource key={resource.name} {...resource} />
      ))}
      <CustomRoutes>
        {pages.map(({ path, page: Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path={CHANGE_PASSWORD_PATH} element={<ChangePasswordPage />} />
      </CustomRoutes>
    </Admin>
  );
}

const router = createBrowserRouter([{ path: '*', element: <Console /> }]);

export function App() {
  return <RouterProvider router={router} />;
}
