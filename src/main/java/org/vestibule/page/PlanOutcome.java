package org.vestibule.page;

/** How planning a publication went; but where it is planned, nothing happened. */
public sealed interface PlanOutcome {

    record Planned(PlannedPublication publication) implements PlanOutcome {}

    /** The time is over already. */
    record TooEarly() implements PlanOutcome {}

    /** The time is years away. */
    record TooLate() implements PlanOutcome {}

    /** The page is to be published at that very time as it is. */
    record AlreadyPlanned() implements PlanOutcome {}

    record TooMany(int most) implements PlanOutcome {}
}
