package org.vestibule.page.publishing;

/** The outcome of planning a publication; nothing was changed unless it is planned. */
public sealed interface PlanPublicationOutcome {

    record Planned(PlannedPublication publication) implements PlanPublicationOutcome {}

    /** The time is in the past. */
    record TooEarly() implements PlanPublicationOutcome {}

    /** The time is too far in the future. */
    record TooLate() implements PlanPublicationOutcome {}

    /** The page already has a plan for that time. */
    record AlreadyPlanned() implements PlanPublicationOutcome {}

    record TooMany(int most) implements PlanPublicationOutcome {}
}
