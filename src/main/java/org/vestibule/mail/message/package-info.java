/**
 * Renders e-mails: the templates and their data.
 *
 * <p>Features pass data and get a subject, a text and HTML. The templates are beside the bundles of {@code mail}.
 *
 * <p>May know {@code mail}, and no other package of the feature.
 */
package org.vestibule.mail.message;
