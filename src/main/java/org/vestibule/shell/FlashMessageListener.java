package org.vestibule.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;
import java.util.Map;

/**
 * Shows a message on the view after a redirect. The message is kept in the session, so that any node can show it; the
 * flash scope of Faces stays on the node that created it.
 */
public class FlashMessageListener implements SystemEventListener {

    private static final String KEY = FlashMessageListener.class.getName();

    static void tell(FacesContext faces, String text) {
        faces.getExternalContext().getSessionMap().put(KEY, text);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getExternalContext().getSession(false) == null) {
            return;
        }
        Map<String, Object> session = faces.getExternalContext().getSessionMap();
        if (session.get(KEY) instanceof String text) {
            session.remove(KEY);
            if (!told(faces.getMessageList(), text)) {
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
            }
        }
    }

    /** Whether the view has the message already, because there was no redirect. */
    private static boolean told(List<FacesMessage> messages, String text) {
        return messages.stream().anyMatch(message -> text.equals(message.getSummary()));
    }
}
