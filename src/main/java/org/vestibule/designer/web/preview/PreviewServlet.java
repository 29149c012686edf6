package org.vestibule.designer.web.preview;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.designer.web.canvas.Canvas;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.PreviewMember;
import org.vestibule.page.Page;
import org.vestibule.shell.PlainGet;
import org.vestibule.widget.rendering.PreviewContext;

/**
 * Renders a draft as a persona would see it, for instance {@code ?as=visitor}. It is read-only: submissions are
 * refused, and the rendered page gets no parameters of the address, neither form fields nor secrets.
 */
@WebServlet("/designer/preview")
public class PreviewServlet extends DraftServlet {

    static final String AS = "as";

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

    private final transient Canvas canvas;
    private final transient PreviewNotes notes;
    private final transient PreviewPersonas personas;
    private final transient CurrentMember member;
    private final transient PreviewContext preview;

    @Inject
    public PreviewServlet(
            DesignerServletBeans beans,
            Canvas canvas,
            PreviewNotes notes,
            PreviewPersonas personas,
            CurrentMember member,
            PreviewContext preview) {
        super(beans);
        this.canvas = canvas;
        this.notes = notes;
        this.personas = personas;
        this.member = member;
        this.preview = preview;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!SAFE_METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, texts.text("preview.inert"));
            return;
        }
        PreviewPersona persona =
                personas.called(request.getParameter(AS), page, texts).persona();
        preview.begin(persona::stateOf);
        if (persona.signedIn()) {
            member.set(PreviewMember.of(
                    page.portal(), texts.text("sample.firstName"), texts.text("sample.lastName"), persona.roles()));
        }
        notes.take(page, persona, texts);
        canvas.preview(page, texts);
        // In addition to the address's own policy: browsers enforce both.
        response.addHeader("Content-Security-Policy", "form-action 'none'");
        request.getRequestDispatcher("/WEB-INF/design/preview.xhtml")
                .forward(new PlainGet(request, Map.of()), response);
    }
}
