package org.example.shop;

/** How often a price is to be paid. */
public enum Period {
    ONCE,
    MONTH,
    YEAR
}
