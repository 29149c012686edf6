package org.vestibule.mail.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts of an e-mail as texts; the templates {@code email.txt} and {@code email.html} arrange and escape them.
 *
 * @param direction the writing direction of the language, {@code ltr} or {@code rtl}
 * @param colon the separator between a label and its value, with the space that the language puts before it
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

    /** A block of the body: exactly one of the fields is set, the others are null. */
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

    /** @param small whether it is below the button, for text that only some readers need */
    record Paragraph(List<Line> lines, boolean small) {}

    /** A line of a paragraph, split at links. */
    record Line(List<Run> runs) {

        String text() {
            return runs.stream()
                    .map(run -> run.address() == null ? run.words() : run.address())
                    .collect(Collectors.joining());
        }
    }

    /**
     * A part of a line.
     *
     * @param words null for a link
     * @param address null for words
     */
    record Run(String words, String address) {}

    /** A labelled value. */
    record Fact(String label, String value) {}

    /** A person's message, line by line. */
    record Quote(String intro, List<String> sentences) {}

    /**
     * The button with the link.
     *
     * @param intro what to do if a mail program shows no buttons
     */
    record Button(String label, String target, String intro) {}
}
