package org.vestibule.mail.wording;

import java.util.List;

/** The outcome of changing the words of a portal's e-mail. */
public sealed interface ChangeEmailTextOutcome {

    /** The words are stored; the next e-mail uses them. */
    record Changed(EmailText text) implements ChangeEmailTextOutcome {}

    /** Nothing is stored: the words were changed since they were read, to {@code current}. */
    record ChangedByColleague(EmailText current) implements ChangeEmailTextOutcome {}

    /** Nothing is stored: the typed words break the rules. */
    record Invalid(List<WordingViolation> violations) implements ChangeEmailTextOutcome {}

    /** There is no such portal or portal message, or no such language. */
    record Unknown() implements ChangeEmailTextOutcome {}
}
