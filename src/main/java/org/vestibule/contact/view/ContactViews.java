package org.vestibule.contact.view;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The saved views that the caller can choose from.
 *
 * @param all by name
 * @param defaultId the id of the default view; null if the default is the whole list
 */
public record ContactViews(List<ContactViewSummary> all, Long defaultId) implements Serializable {

    public ContactViews {
        all = List.copyOf(all);
    }

    public Optional<ContactViewSummary> byId(Long id) {
        return all.stream().filter(view -> id != null && view.id() == id).findFirst();
    }
}
