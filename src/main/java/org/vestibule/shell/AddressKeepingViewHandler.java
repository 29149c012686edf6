package org.vestibule.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;

/**
 * Lets every form post back to the address that the person sees, and views follow the language that the request was
 * found to be in.
 */
public class AddressKeepingViewHandler extends ViewHandlerWrapper {

    /** The request attribute with the {@link Locale} to render in. */
    public static final String LOCALE = "vestibule.locale";

    public AddressKeepingViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = address(context);
        return address.isEmpty()
                        || context.getViewRoot() == null
                        || !viewId.equals(context.getViewRoot().getViewId())
                ? super.getActionURL(context, viewId)
                : address;
    }

    /** The address that the person sees, with its query; empty where the request didn't come by one of ours. */
    public static String address(FacesContext context) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object path = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        if (path == null) {
            return "";
        }
        return query == null ? path.toString() : path + "?" + query;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestMap().get(LOCALE);
        return chosen instanceof Locale locale ? locale : super.calculateLocale(context);
    }
}
