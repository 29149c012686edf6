package org.vestibule.shell.typed;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.Map;
import org.vestibule.security.Caller;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.Texts;

/**
 * Restores what users typed into the fields of the page after they have returned to it: each input decodes it as if it
 * had just been posted, but nothing is validated or saved until they submit the form.
 */
public class TypedTextRestorer implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        ReturnedForm.fields(request).ifPresent(fields -> restore(faces, fields));
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        // Faces creates this listener, and Mojarra on Liberty doesn't inject into listeners.
        String reader = String.valueOf(CDI.current().select(Caller.class).get().id());
        TypedText.take(session, AddressKeepingViewHandler.address(faces), reader)
                .ifPresent(typed -> restoreAndTell(faces, typed));
    }

    private static void restoreAndTell(FacesContext faces, TypedText typed) {
        CDI.current().getBeanManager().getEvent().fire(new FormReturned(typed.fields()));
        int restored = restore(faces, typed.fields());
        String text = Texts.text("shellText", "typed." + typed.reason() + (restored == 0 ? ".nothing" : ""));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }

    /** Restores the fields; returns how many have a value again. */
    private static int restore(FacesContext faces, Map<String, String[]> fields) {
        FacesContext posted = new PostedAgain(faces, fields);
        int[] restored = {0};
        VisitContext everything = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(everything, (visit, component) -> {
            if (component instanceof EditableValueHolder input
                    && !(component instanceof HtmlInputSecret)
                    && wasSent(fields, component)) {
                component.decode(posted);
                restored[0] += input.getSubmittedValue() == null ? 0 : 1;
            }
            return VisitResult.ACCEPT;
        });
        return restored[0];
    }

    /** Whether the field's form was submitted: otherwise an absent checkbox of another form would look cleared. */
    private static boolean wasSent(Map<String, String[]> fields, UIComponent field) {
        UIComponent form = field;
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        return form != null && fields.containsKey(form.getClientId());
    }
}
