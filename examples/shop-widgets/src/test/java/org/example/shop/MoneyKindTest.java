package org.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.widget.FieldTexts;
import org.vestibule.widget.Property;
import org.vestibule.widget.PropertyType;
import org.vestibule.widget.References;
import org.vestibule.widget.Typed;

class MoneyKindTest {

    private final MoneyKind kind = new MoneyKind();
    private final Property price =
            new Property("price", new PropertyType(Money.class, false, kind), null, true, false, Map.of());

    @Test
    void readsWhatItStoresOfWhatWasTyped() {
        Typed typed = price.typed(FieldTexts.of("12,50").with("currency", "CHF"), null);

        assertThat(typed).isInstanceOfSatisfying(Typed.Value.class, value -> assertThat(
                        price.read(value.stored(), References.NONE))
                .contains(new Money(new BigDecimal("12.50"), Currency.getInstance("CHF"))));
    }

    @Test
    void saysWhatIsWrongInTheAuthorsLanguage() {
        Typed typed = price.typed(FieldTexts.of("twelve").with("currency", "EUR"), null);

        assertThat(typed).isInstanceOfSatisfying(Typed.Wrong.class, wrong -> assertThat(
                        wrong.problem().text(Locale.GERMAN))
                .startsWith("Schreiben Sie einen Betrag"));
        assertThat(price.typed(FieldTexts.of("12").with("currency", "XAU"), null))
                .isInstanceOf(Typed.Wrong.class);
    }

    @Test
    void readsNothingFromWhatItDidntStore() {
        assertThat(List.of(Json.createValue("12"), Json.createValue(12), Json.createObjectBuilder().build()))
                .allSatisfy(stored ->
                        assertThat(price.read(stored, References.NONE)).isEmpty());
    }

    @Test
    void showsWhatIsStored() {
        var stored = Json.createObjectBuilder().add("amount", "9.90").add("currency", "GBP").build();

        FieldTexts shown = kind.shown(price, stored, null);

        assertThat(shown.text()).isEqualTo("9.90");
        assertThat(shown.text("currency")).isEqualTo("GBP");
    }

    @Test
    void writesPricesAsTheLanguageDoes() {
        Money price = new Money(new BigDecimal("1234.50"), Currency.getInstance("EUR"));

        assertThat(PriceTag.amount(price, Locale.ENGLISH)).isEqualTo("€1,234.50");
        assertThat(PriceTag.amount(price, Locale.GERMAN).replace('\u00a0', ' ')).isEqualTo("1.234,50 €");
    }
}
