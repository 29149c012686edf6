package org.vestibule.widget.internal.placement;

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
import org.vestibule.widget.TakenForm;
import org.vestibule.widget.internal.guard.WidgetCall;

/** Redirects visitors back to their page, with the placement of the processed form in the address. */
@Named("takenForm")
@RequestScoped
public class PostedForm implements TakenForm {

    private static final String PARAMETER = "taken";

    @Override
    public void leadBack() throws IOException {
        leadBack("");
    }

    @Override
    public void leadBack(String outcome) throws IOException {
        String taken = outcome.isEmpty() ? placement() : placement() + "." + outcome;
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        request.redirect(address(Stream.of(PARAMETER + "=" + taken)));
    }

    @Override
    public String formAddress() {
        return address(Stream.empty());
    }

    /** The address of the visitor's page, without the parameters of an earlier form. */
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

    @Override
    public boolean isHere() {
        return taken().isPresent();
    }

    @Override
    public boolean is(String outcome) {
        return taken().filter(outcome::equals).isPresent();
    }

    @Override
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

    /** The placement's id; "" if no widget is running. */
    private static String placement() {
        String atWork = WidgetCall.atWork();
        return atWork == null ? "" : atWork.substring(atWork.indexOf(' ') + 1);
    }
}
