package org.vestibule.designer.web.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.page.Page;
import org.vestibule.portal.PortalAddress;
import org.vestibule.portal.PortalRole;
import org.vestibule.widget.rendering.PreviewContext;

/** Notes about a preview for its author: that the persona would not see the page, and why. */
@Named
@RequestScoped
public class PreviewNotes {

    private final PreviewContext preview;

    private Page page;
    private PreviewPersona persona;
    private DesignerTexts texts;

    @Inject
    public PreviewNotes(PreviewContext preview) {
        this.preview = preview;
    }

    void take(Page shown, PreviewPersona to, DesignerTexts inLanguage) {
        page = shown;
        persona = to;
        texts = inLanguage;
    }

    /** The notes as a text, in the author's language; empty if there are none. */
    public String getText() {
        List<String> notes = new ArrayList<>();
        List<Long> roles = persona.roles().stream().map(PortalRole::id).toList();
        if (!page.opensTo(persona.signedIn(), roles)) {
            notes.add(texts.text("preview.closed." + page.access()));
        }
        preview.destination()
                .filter(address -> !address.equals(PortalAddress.local(page.portal(), page.path())))
                .ifPresent(address -> notes.add(texts.text("preview.leadsTo", address)));
        return String.join(" ", notes);
    }
}
