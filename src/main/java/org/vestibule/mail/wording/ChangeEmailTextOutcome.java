package org.vestibule.mail.wording;

import java.util.List;

/** What came of an attempt to change the words of a portal's e-mail. */
public sealed interface ChangeEmailTextOutcome {

    /** The next e-mail is written with them. */
    record Changed(EmailText text) implements ChangeEmailTextOutcome {}

    /** Nothing is stored: they were changed since they were read, and now are like this. */
    record ChangedByColleague(EmailText current) implements ChangeEmailTextOutcome {}

    /** Nothing is stored: something that was typed can't be taken. */
    record Invalid(List<WordingViolation> violations) implements ChangeEmailTextOutcome {}

    /** There is no such portal, or no such message of portals, or nothing is shipped in the language. */
    record Unknown() implements ChangeEmailTextOutcome {}
}
