package org.example.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.widget.Choices;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyKind;
import org.vestibule.widget.References;
import org.vestibule.widget.Typed;
import org.vestibule.widget.ValueViolation;
import org.vestibule.widget.WidgetTexts;

/** An amount of money, stored as {@code {"amount": "12.50", "currency": "EUR"}}. */
@ApplicationScoped
public class MoneyKind implements PropertyKind {

    private static final List<String> CURRENCIES = List.of("EUR", "CHF", "GBP", "USD");

    @Override
    public boolean supports(Class<?> valueClass) {
        return valueClass == Money.class;
    }

    @Override
    public String facelet() {
        return "money";
    }

    @Override
    public boolean severalControls() {
        return true;
    }

    @Override
    public Optional<Object> read(Property property, JsonValue stored, References references) {
        if (!(stored instanceof JsonObject money)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Money(
                    new BigDecimal(money.getString("amount", "")),
                    Currency.getInstance(money.getString("currency", ""))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Typed typed(Property property, FieldTexts fields, Choices choices) {
        String amount = fields.text().strip().replace(',', '.');
        String currency = fields.text("currency");
        if (amount.isEmpty()) {
            return new Typed.Nothing();
        }
        if (!amount.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            return new Typed.Wrong(problem("notAnAmount"));
        }
        if (!CURRENCIES.contains(currency)) {
            return new Typed.Wrong(problem("unknownCurrency"));
        }
        return new Typed.Value(Json.createObjectBuilder()
                .add("amount", amount)
                .add("currency", currency)
                .build());
    }

    private static ValueViolation problem(String key) {
        return new ValueViolation("org.example.shop.money", key, List.of());
    }

    @Override
    public FieldTexts shown(Property property, JsonValue stored, Choices choices) {
        return read(property, stored, References.NONE)
                .map(value -> (Money) value)
                .map(money -> FieldTexts.of(money.amount().toPlainString())
                        .with("currency", money.currency().getCurrencyCode()))
                .orElse(FieldTexts.none());
    }

    @Override
    public List<Option> options(Property property, WidgetTexts texts, Choices choices, Locale locale) {
        return CURRENCIES.stream()
                .map(code -> new Option(code, code + ", " + Currency.getInstance(code).getDisplayName(locale)))
                .toList();
    }
}
