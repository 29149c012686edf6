package org.vestibule.mail.message;

import java.util.Locale;

/**
 * The data of an e-mail that tests whether e-mails arrive, for its template.
 *
 * @param product the product's name, which is also the sender's
 * @param administratorName the person who had it sent
 * @param from the sender's address
 * @param link the link
 * @param locale the language of the e-mail
 */
public record TestEmailData(String product, String administratorName, String from, String link, Locale locale) {}
