package org.vestibule.widget.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.event.ValueChangeEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.vestibule.widget.internal.guard.Guarded;

/**
 * The bean of the widget {@code misbehaves}, which misbehaves as its property, or a form field, says:
 * {@code act:throw}.
 */
@Named
@RequestScoped
public class MisbehavingWidget {

    /** Ways to the request beside the current instance. */
    private static final Map<String, String> EXPRESSIONS = Map.of(
            "completeExpression", "#{facesContext.responseComplete()}",
            "resetExpression", "#{externalContext.responseReset()}",
            "invalidateExpression", "#{externalContext.invalidateSession()}",
            "logoutExpression", "#{request.logout()}",
            "sessionExpression", "#{session.invalidate()}");

    @Inject
    private HttpServletRequest injectedRequest;

    private String word = "";

    /** For the widget's listeners. */
    public void at(String place, String how) throws IOException, InterruptedException {
        if (how.startsWith(place + ":")) {
            misbehave(how.substring(place.length() + 1));
        }
    }

    /** For what the widget writes. */
    public String text(String place, String how) throws IOException, InterruptedException {
        at(place, how);
        return "Well behaved";
    }

    private void inForm(String place) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String how = faces.getExternalContext().getRequestParameterMap().get("p1:how");
        try {
            at(place, how == null ? "" : how);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String getWord() {
        return word;
    }

    public void setWord(String typed) {
        inForm("setter");
        word = typed;
    }

    public Converter<String> getConverter() {
        return new Converter<>() {
            @Override
            public String getAsObject(FacesContext faces, UIComponent component, String text) {
                inForm("converter");
                return text;
            }

            @Override
            public String getAsString(FacesContext faces, UIComponent component, String text) {
                return text;
            }
        };
    }

    /** For the widget's field. */
    public void validate(FacesContext faces, UIComponent component, Object value) {
        inForm("validator");
    }

    /** For the widget's field. */
    public void changed(ValueChangeEvent event) {
        inForm("changed");
    }

    /** For the widget's button. */
    public void act() {
        inForm("act");
    }

    private void misbehave(String how) throws IOException, InterruptedException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (EXPRESSIONS.containsKey(how)) {
            faces.getApplication().evaluateExpressionGet(faces, EXPRESSIONS.get(how), Object.class);
            return;
        }
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        switch (how) {
            case "throw" -> throw new IllegalStateException("misbehaved on purpose");
            case "error" -> throw new NoClassDefFoundError("org/example/Gone");
            case "overflow" -> overflow(0);
            case "redirect" -> faces.getExternalContext().redirect("/signin");
            case "sendError" -> response.sendError(HttpServletResponse.SC_GONE);
            case "responseSendError" -> faces.getExternalContext().responseSendError(500, "misbehaved on purpose");
            case "complete" -> faces.responseComplete();
            case "reset" -> faces.getExternalContext().responseReset();
            case "write" -> response.getWriter().write("misbehaved on purpose");
            case "release" -> faces.release();
            case "viewRoot" -> faces.setViewRoot(new UIViewRoot());
            case "invalidate" -> faces.getExternalContext().invalidateSession();
            case "invalidateRequest" ->
                ((HttpServletRequest) faces.getExternalContext().getRequest())
                        .getSession()
                        .invalidate();
            case "invalidateInjected" -> injectedRequest.getSession().invalidate();
            case "logoutInjected" -> logout(injectedRequest);
            case "clear" -> faces.getViewRoot().getChildren().clear();
            case "removeBeside" -> beside(faces).removeIf(other -> isWidget(other, "content"));
            case "moveBeside" -> move(faces);
            case "addBeside" ->
                beside(faces).add(0, own(faces.getViewRoot()).getChildren().get(0));
            case "dispatch" -> faces.getExternalContext().dispatch("/signin.xhtml");
            case "forward" -> forward(injectedRequest, response);
            case "status" -> response.setStatus(HttpServletResponse.SC_GONE);
            case "sleep" -> Thread.sleep(Duration.ofMinutes(1).toMillis());
            default -> new MeddlingWidget(faces, injectedRequest, response).meddle(how);
        }
    }

    private static void move(FacesContext faces) {
        List<UIComponent> others = beside(faces).stream()
                .filter(other -> isWidget(other, "content"))
                .toList();
        own(faces.getViewRoot()).getChildren().addAll(others);
    }

    /** The siblings of the widget, including itself. */
    private static List<UIComponent> beside(FacesContext faces) {
        return own(faces.getViewRoot()).getParent().getChildren();
    }

    private static UIComponent own(UIComponent within) {
        if (isWidget(within, "misbehaves")) {
            return within;
        }
        Iterator<UIComponent> all = within.getFacetsAndChildren();
        while (all.hasNext()) {
            UIComponent found = own(all.next());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isWidget(UIComponent component, String name) {
        return component instanceof Guarded
                && String.valueOf(component.getAttributes().get("of")).startsWith(name + " ");
    }

    private static void logout(HttpServletRequest request) {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forward(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.getRequestDispatcher("/signin.xhtml").forward(request, response);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }
}
