package org.vestibule.job;

import java.util.List;

/**
 * What became of a row, or would. What people read is the text {@code outcome.<code>.formatted} of the kind's bundle with the facts.
 *
 * @param code a permanent name of what happened or of the reason, at most 40 characters
 * @param facts the values of the text's placeholders, at most about 2000 characters together; nothing that identifies
 *     a person, because erasing a contact leaves the results of jobs as they are
 * @param recordId what the row made or changed; null for nothing
 */
public record RowOutcome(RowResult result, String code, List<String> facts, Long recordId) {

    public RowOutcome {
        facts = List.copyOf(facts);
    }

    /** It is done, or would be. */
    public static RowOutcome done(String code, Long recordId, String... facts) {
        return new RowOutcome(RowResult.DONE, code, List.of(facts), recordId);
    }

    /** Nothing is done, for this reason. */
    public static RowOutcome skipped(String code, String... facts) {
        return new RowOutcome(RowResult.SKIPPED, code, List.of(facts), null);
    }

    /** Something went wrong, or would. */
    public static RowOutcome failed(String code, String... facts) {
        return new RowOutcome(RowResult.FAILED, code, List.of(facts), null);
    }

    /** The same about this record. */
    public RowOutcome about(Long other) {
        return new RowOutcome(result, code, facts, other);
    }
}
