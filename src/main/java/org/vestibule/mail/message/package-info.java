/**
 * How e-mails are written: their templates, and what goes into these.
 *
 * <p>Features bring data and get a subject, a text and a page of HTML. The templates are beside the bundles of {@code mail}.
 *
 * <p>May know {@code mail}, and no other package of the feature.
 */
package org.vestibule.mail.message;
