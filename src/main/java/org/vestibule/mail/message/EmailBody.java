package org.vestibule.mail.message;

import java.util.List;

/**
 * The parts that our e-mails are made of, in words; the templates {@code email.txt} and {@code email.html} put them in
 * their places and escape them.
 *
 * @param direction of the language that it is written in, {@code ltr} or {@code rtl}
 * @param colon what stands between a label and its value, with the space that the language puts before it
 * @param preheader what mail programs show beside the subject
 * @param quote what a person adds in their own words; null for nothing
 * @param button what following the link does
 * @param afterLink why the link won't work for ever, and what to do if the e-mail comes as a surprise
 */
record EmailBody(
        String language,
        String direction,
        String colon,
        String sender,
        Accent accent,
        String subject,
        String preheader,
        String heading,
        String greeting,
        List<String> lead,
        List<Fact> facts,
        Quote quote,
        String button,
        String link,
        String linkIntro,
        List<String> afterLink,
        String footer) {

    /** Something to know at a glance. */
    record Fact(String label, String value) {}

    /** A person's own words, line by line. */
    record Quote(String intro, List<String> lines) {}
}
