package org.vestibule.designer.web.publishing;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vestibule.designer.DraftCommandService;
import org.vestibule.designer.DraftPublishingService;
import org.vestibule.designer.PublishOutcome;
import org.vestibule.designer.web.DesignerServletBeans;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.designer.web.DraftServlet;
import org.vestibule.designer.web.PlannedTime;
import org.vestibule.designer.web.canvas.Canvas;
import org.vestibule.designer.web.canvas.CommandAnswer;
import org.vestibule.page.Page;
import org.vestibule.page.publishing.PlanPublication;
import org.vestibule.page.publishing.PlanPublicationOutcome;
import org.vestibule.shell.AddressKeepingViewHandler;
import org.vestibule.shell.JsonBody;

/**
 * Publishes from the designer, now or at a planned time, and unpublishes. GET renders the dialog in {@code show},
 * {@code plan} or {@code unpublish}, or, with {@code time}, describes a time. POST executes; if there are warnings
 * before publishing, the response is 428 with the checklist as a dialog.
 */
@WebServlet("/designer/publishing")
public class PublishServlet extends DraftServlet {

    private static final int PRECONDITION_REQUIRED = 428;
    private static final int UNPROCESSABLE = 422;

    private final transient DraftPublishingService publishing;
    private final transient PlanPublication plan;
    private final transient DraftCommandService editing;
    private final transient PublishDialog dialog;
    private final transient Canvas canvas;

    @Inject
    public PublishServlet(
            DesignerServletBeans beans,
            DraftPublishingService publishing,
            PlanPublication plan,
            DraftCommandService editing,
            PublishDialog dialog,
            Canvas canvas) {
        super(beans);
        this.publishing = publishing;
        this.plan = plan;
        this.editing = editing;
        this.dialog = dialog;
        this.canvas = canvas;
    }

    @Override
    protected void answer(Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST") && "time".equals(request.getParameter("show"))) {
            tellTime(texts, request, response);
            return;
        }
        if (!request.getMethod().equals("POST")) {
            show(
                    "unpublish".equals(request.getParameter("show")) ? "unpublish" : "plan",
                    page,
                    texts,
                    request,
                    response);
            return;
        }
        read(request, response, texts, sent -> carryOut(page, texts, sent, request, response));
    }

    /** Describes the time in the form before it is planned. */
    private static void tellTime(DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String zone = request.getParameter("zone");
        try {
            String at = String.valueOf(request.getParameter("at"));
            respond(
                    response,
                    HttpServletResponse.SC_OK,
                    PlannedTime.of(at, String.valueOf(zone)).choices(texts));
        } catch (IllegalArgumentException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, texts.text("command.unreadable"));
        }
    }

    private void carryOut(
            Page page, DesignerTexts texts, JsonObject sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (sent.getString("do")) {
            case "publish" -> {
                PublishOutcome outcome =
                        publishing.publish(page.id(), version(sent), broken(sent), sent.getBoolean("anyway", false));
                told(outcome, "published", page, texts, request, response);
            }
            case "unpublish" ->
                told(publishing.unpublish(page.id(), version(sent)), "unpublished", page, texts, request, response);
            case "plan" -> {
                PlannedTime time = PlannedTime.of(sent.getString("at"), sent.getString("zone"));
                Optional<ZonedDateTime> meant = time.meant(sent.getString("offset", ""));
                if (meant.isPresent()) {
                    planned(plan.plan(page.id(), meant.get()), page, texts, request, response);
                } else {
                    refuse(response, UNPROCESSABLE, time.told(texts));
                }
            }
            case "cancelPlan" -> {
                boolean cancelled = plan.cancel(page.id(), JsonBody.number(sent, "plan"));
                dialog.say(texts.draft(cancelled ? "plan.cancelled" : "plan.late"));
                show("plan", page, texts, request, response);
            }
            default -> throw new IllegalArgumentException("no command");
        }
    }

    private void told(
            PublishOutcome outcome,
            String key,
            Page page,
            DesignerTexts texts,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        var answer = new CommandAnswer(canvas, texts, request, response);
        if (outcome instanceof PublishOutcome.Published done) {
            answer.told(done.state(), texts.text(key, page.title()));
        } else if (outcome instanceof PublishOutcome.NeedsConfirmation unconfirmed) {
            dialog.warnings(unconfirmed.warnings());
            response.setStatus(PRECONDITION_REQUIRED);
            show("checklist", page, texts, request, response);
        } else if (outcome instanceof PublishOutcome.NotNow notNow) {
            answer.to(notNow.refusal());
        }
    }

    private void planned(
            PlanPublicationOutcome outcome,
            Page page,
            DesignerTexts texts,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (outcome instanceof PlanPublicationOutcome.Planned planned) {
            dialog.say(texts.draft("plan.done", PublishDialog.at(planned.publication(), texts.locale())));
            show("plan", page, texts, request, response);
        } else {
            refuse(response, UNPROCESSABLE, reason(outcome, texts));
        }
    }

    private static String reason(PlanPublicationOutcome outcome, DesignerTexts texts) {
        return outcome instanceof PlanPublicationOutcome.TooMany many
                ? texts.draft("plan.tooMany", many.most())
                : texts.draft("plan." + outcome.getClass().getSimpleName());
    }

    private void show(
            String view, Page page, DesignerTexts texts, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(AddressKeepingViewHandler.LOCALE, texts.locale());
        dialog.open(editing.look(page.id()).page(), texts);
        request.getRequestDispatcher("/WEB-INF/design/dialogs/" + view + ".xhtml")
                .forward(request, response);
    }

    private static Set<String> broken(JsonObject sent) {
        Set<String> ids = new HashSet<>();
        if (sent.containsKey("broken")) {
            sent.getJsonArray("broken").getValuesAs(JsonString::getString).forEach(ids::add);
        }
        return ids;
    }
}
