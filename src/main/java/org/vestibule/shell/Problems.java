package org.vestibule.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The violations in the view's forms, for the summary on top and for the line at each field. */
@Named
@RequestScoped
public class Problems {

    /** A violation; {@code field} is the field's id in the page. */
    public record Problem(String field, String text) {}

    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> all = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(field -> {
            if (field != null) {
                faces.getMessageList(field).forEach(message -> add(all, field, message));
            }
        });
        return all;
    }

    /** The message of one field, or null. */
    public String of(String field) {
        return getAll().stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    private static void add(List<Problem> all, String field, FacesMessage message) {
        if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
            all.add(new Problem(field, message.getSummary()));
        }
    }
}
