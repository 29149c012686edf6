package org.vestibule.widget.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.widget.TakenForm;

/** Leads visitors back to their page, with the placement whose form was taken in the address. */
@Named("takenForm")
@RequestScoped
public class PostedForm implements TakenForm {

    private static final String PARAMETER = "taken";

    @Override
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

    @Override
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
