package org.vestibule.mail.message;

import java.util.Locale;

/**
 * What an e-mail says that tests whether e-mails arrive, before a template turns it into words.
 *
 * @param product what it comes from
 * @param administratorName who had it sent
 * @param from the address that it comes from
 * @param link the address to follow
 * @param locale the language of the e-mail
 */
public record TestEmailData(String product, String administratorName, String from, String link, Locale locale) {}
