package org.vestibule.job;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.vestibule.security.Right;

/**
 * A kind of jobs: what its rows are, and what is done with a row. Each application-scoped CDI bean of this type is a kind.
 *
 * <p>All methods that are given a job are called as its owner, with the rights and portals that the owner has at that
 * moment, so that the services of the features can be called as from a screen. Several rows of a job are worked on at once,
 * on any node, and in any order.
 */
public interface JobKind {

    /** The name under which jobs of this kind are stored, and by which texts are found: permanent, at most 40 characters. */
    String name();

    /** The right that it takes to make such a job, and that its owner still has to have at each row. */
    Right right();

    /**
     * The base name of the bundle with the texts {@code job.title.formatted}, what jobs of this kind are called, with the
     * portal as {0}; {@code job.start}, the button that does the rows after the dry run; {@code job.subject}, what a row is
     * about; and {@code outcome.<code>.formatted} for each code of an outcome, with its facts.
     */
    String bundle();

    /**
     * The next inputs, in an order that doesn't change. It is called until there are no more, each time in a transaction that
     * stores the rows, so that a kill loses and doubles none.
     *
     * @param after the position that the last call returned; null at the beginning
     * @param most the maximum number of rows
     */
    RowInputs collect(JobFacts job, String after, int most);

    /**
     * The parameters to keep once all rows are collected: leaves out personal data, which only collecting needs. By default
     * all are kept.
     */
    default Map<String, String> onceCollected(Map<String, String> parameters) {
        return parameters;
    }

    /**
     * The dry run of a row: what {@link #run} would do. It runs in a transaction of its own and changes nothing. Not called
     * for jobs without a dry run.
     */
    RowOutcome check(JobFacts job, RowFacts row);

    /**
     * Does a row, in the transaction that stores its outcome: both are committed or neither is. Of concurrent calls for one row
     * only one succeeds. A transaction that lost a race is repeated. After any other exception the row's outcome is
     * that it failed, and the next row follows.
     */
    RowOutcome run(JobFacts job, RowFacts row);

    /**
     * What a row is about, for the list of the rows: names and addresses of records by their ids, in a fixed number of
     * statements. Records that the caller may not see are left out.
     */
    default Map<Long, Subject> subjects(Collection<Long> subjectIds) {
        return Map.of();
    }

    /** The address of the screen of what a row made or changed; empty if there is no such screen. */
    default Optional<String> recordAddress(long recordId) {
        return Optional.empty();
    }

    /**
     * What a row is about.
     *
     * @param address null for nothing that can be opened
     */
    record Subject(String name, String address) {}
}
