package org.vestibule.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Makes every form post back to the visible address, and renders views in the request's language. */
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

    /** The visible address with its query; empty if the request wasn't forwarded from one of our addresses. */
    public static String address(FacesContext context) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object path = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        if (path == null) {
            return "";
        }
        return query == null ? path.toString() : path + "?" + query;
    }

    /** Treats a form as expired if it claims to belong to a stateless view but doesn't. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        try {
            return super.restoreView(context, viewId);
        } catch (ViewExpiredException e) {
            throw e;
        } catch (FacesException e) {
            String state =
                    context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
            throw "stateless".equals(state) ? new ViewExpiredException(e, viewId) : e;
        }
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        if (context.getExternalContext().getResponse() instanceof HttpServletResponse response) {
            Languages.declare(view.getLocale(), response);
        }
        super.renderView(context, view);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Languages.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
