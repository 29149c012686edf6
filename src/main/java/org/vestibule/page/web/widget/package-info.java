/**
 * The beans and the types of properties of those widgets that come with the sites: breadcrumb, choice of languages, button,
 * columns.
 *
 * <p>The contracts of widgets name these types. What any widget may use belongs into {@code org.vestibule.widget} instead.
 *
 * <p>May know published pages, members and {@code page.web.visit}.
 */
package org.vestibule.page.web.widget;
