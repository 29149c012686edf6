package org.example.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes prices as the page's language does. */
@Named
@RequestScoped
public class PriceTag {

    /** The amount with its currency; "" where there is none yet, as in a widget that was just placed. */
    public String amount(Money price) {
        return price == null ? "" : amount(price, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    static String amount(Money price, Locale language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(price.currency());
        return format.format(price.amount());
    }
}
