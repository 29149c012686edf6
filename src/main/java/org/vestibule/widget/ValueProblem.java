package org.vestibule.widget;

/** Why a value can't be a property's. */
public enum ValueProblem {
    /** A text where a number is wanted, say. */
    WRONG_KIND,
    OUT_OF_RANGE,
    NOT_A_CHOICE,
    UNKNOWN_PAGE,
    UNKNOWN_ROLE
}
