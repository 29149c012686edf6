package org.vestibule.mail.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts that our e-mails are made of, in words; the templates {@code email.txt} and {@code email.html} put them in
 * their places and escape them.
 *
 * @param direction of the language that it is written in, {@code ltr} or {@code rtl}
 * @param colon what stands between a label and its value, with the space that the language puts before it
 * @param preheader what mail programs show beside the subject
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
        List<Block> blocks,
        String footer) {

    /** What stands below another block: just one of these, the others are null. */
    record Block(Paragraph paragraph, Fact fact, Quote quote, Button button) {

        static Block of(Paragraph paragraph) {
            return new Block(paragraph, null, null, null);
        }

        static Block of(Fact fact) {
            return new Block(null, fact, null, null);
        }

        static Block of(Quote quote) {
            return new Block(null, null, quote, null);
        }

        static Block of(Button button) {
            return new Block(null, null, null, button);
        }
    }

    /** @param small whether it stands below the button, where it says what only some readers ask */
    record Paragraph(List<Line> lines, boolean small) {}

    /** A line of a paragraph, cut where an address to follow stands in it. */
    record Line(List<Run> runs) {

        String text() {
            return runs.stream()
                    .map(run -> run.address() == null ? run.words() : run.address())
                    .collect(Collectors.joining());
        }
    }

    /**
     * A piece of a line.
     *
     * @param words null for an address
     * @param address null for words
     */
    record Run(String words, String address) {}

    /** Something to know at a glance. */
    record Fact(String label, String value) {}

    /** A person's own words, line by line. */
    record Quote(String intro, List<String> sentences) {}

    /**
     * Follows the link.
     *
     * @param intro says what to do where a mail program shows no buttons
     */
    record Button(String label, String target, String intro) {}
}
