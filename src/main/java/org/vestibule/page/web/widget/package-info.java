/**
 * The beans and property types of the site's own widgets: breadcrumb, language menu, button, columns.
 *
 * <p>The contracts of widgets name these types. What any widget may use belongs in {@code org.vestibule.widget}
 * instead.
 *
 * <p>May depend on published pages, members and {@code page.web.visit}.
 */
package org.vestibule.page.web.widget;
