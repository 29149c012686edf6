package org.vestibule.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows when a widget took its form: visitors are led to the page once more, so that loading it again sends nothing a
 * second time, and the placement whose form it was knows.
 */
@Named
@RequestScoped
public class TakenForm {

    private static final String PARAMETER = "taken";

    /**
     * Ends the action of the widget at work, by leading visitors to the page that they are on.
     *
     * @throws IOException where they are gone
     */
    public void leadBack() throws IOException {
        leadBack("");
    }

    /**
     * The same, for a form that may have been taken in several ways.
     *
     * @param outcome which of them it was: letters that the page's address carries, so that anybody can write them there
     * @throws IOException where visitors are gone
     */
    public void leadBack(String outcome) throws IOException {
        String taken = outcome.isEmpty() ? placement() : placement() + "." + outcome;
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        request.redirect(address(Stream.of(PARAMETER + "=" + taken)));
    }

    /** The address of the page as it was before a form of it was taken, so that another can be sent. */
    public String formAddress() {
        return address(Stream.empty());
    }

    /** The page that visitors are on, with all that its address carries but what another form put there. */
    private static String address(Stream<String> more) {
        var attributes = FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        Object query = attributes.get(RequestDispatcher.FORWARD_QUERY_STRING);
        Stream<String> parts =
                query == null ? Stream.empty() : Arrays.stream(query.toString().split("&"));
        String all = Stream.concat(parts.filter(part -> !part.startsWith(PARAMETER + "=")), more)
                .collect(Collectors.joining("&"));
        Object page = attributes.get(RequestDispatcher.FORWARD_REQUEST_URI);
        return all.isEmpty() ? String.valueOf(page) : page + "?" + all;
    }

    /** Whether it was the form of the widget at work that was taken just now. */
    public boolean isHere() {
        return taken().isPresent();
    }

    /** Whether it was, in this way. */
    public boolean is(String outcome) {
        return taken().filter(outcome::equals).isPresent();
    }

    /** In which way the form of the widget at work was taken; empty where it wasn't. */
    public Optional<String> taken() {
        String taken = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(PARAMETER, "");
        String placement = placement();
        if (placement.isEmpty() || taken.equals(placement)) {
            return placement.isEmpty() ? Optional.empty() : Optional.of("");
        }
        return taken.startsWith(placement + ".")
                ? Optional.of(taken.substring(placement.length() + 1))
                : Optional.empty();
    }

    /** The placement's id alone, "" where no widget is at work. */
    private static String placement() {
        String atWork = WidgetCall.atWork();
        return atWork == null ? "" : atWork.substring(atWork.indexOf(' ') + 1);
    }
}
