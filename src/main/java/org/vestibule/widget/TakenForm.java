package org.vestibule.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Arrays;
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
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        var attributes = request.getRequestMap();
        Object query = attributes.get(RequestDispatcher.FORWARD_QUERY_STRING);
        String kept = Stream.concat(
                        Arrays.stream(
                                        query == null
                                                ? new String[0]
                                                : query.toString().split("&"))
                                .filter(part -> !part.startsWith(PARAMETER + "=")),
                        Stream.of(PARAMETER + "=" + placement()))
                .collect(Collectors.joining("&"));
        request.redirect(attributes.get(RequestDispatcher.FORWARD_REQUEST_URI) + "?" + kept);
    }

    /** Whether it was the form of the widget at work that was taken just now. */
    public boolean isHere() {
        return placement()
                .equals(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(PARAMETER));
    }

    /** The placement's id alone, "" where no widget is at work. */
    private static String placement() {
        String atWork = WidgetCall.atWork();
        return atWork == null ? "" : atWork.substring(atWork.indexOf(' ') + 1);
    }
}
