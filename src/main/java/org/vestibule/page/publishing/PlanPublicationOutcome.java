package org.vestibule.page.publishing;

/** How planning a publication went; but where it is planned, nothing happened. */
public sealed interface PlanPublicationOutcome {

    record Planned(PlannedPublication publication) implements PlanPublicationOutcome {}

    /** The time is over already. */
    record TooEarly() implements PlanPublicationOutcome {}

    /** The time is years away. */
    record TooLate() implements PlanPublicationOutcome {}

    /** The page is to be published at that very time as it is. */
    record AlreadyPlanned() implements PlanPublicationOutcome {}

    record TooMany(int most) implements PlanPublicationOutcome {}
}
