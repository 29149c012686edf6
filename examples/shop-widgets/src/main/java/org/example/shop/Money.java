package org.example.shop;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount of money: the type of a property. */
public record Money(BigDecimal amount, Currency currency) {

    /** @throws IllegalArgumentException if the amount is negative, too long, or not written with up to two decimals */
    public Money {
        if (amount.signum() < 0 || amount.precision() > 11 || amount.scale() < 0 || amount.scale() > 2) {
            throw new IllegalArgumentException("Not an amount of money: " + amount);
        }
    }
}
