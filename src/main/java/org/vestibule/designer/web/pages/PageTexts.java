package org.vestibule.designer.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import org.vestibule.designer.web.PlannedTime;

/** The texts with arguments on the screen of pages, for the views. */
@Named
@ApplicationScoped
public class PageTexts {

    public String of(String key, Object value) {
        return PageListResponse.text(key, value == null ? "" : value);
    }

    /** The formatted time of a planned publication. */
    public String moment(ZonedDateTime at) {
        return PlannedTime.words(
                at, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String of(String key, Object first, Object second, Object third) {
        return PageListResponse.text(key, first, second, third);
    }
}
