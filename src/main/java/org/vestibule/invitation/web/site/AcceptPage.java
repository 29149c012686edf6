package org.vestibule.invitation.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vestibule.contact.AskedField;
import org.vestibule.invitation.accepting.AcceptInvitation;
import org.vestibule.invitation.accepting.AcceptOutcome;
import org.vestibule.invitation.accepting.AcceptOutcome.Accepted;
import org.vestibule.invitation.accepting.AcceptOutcome.Busy;
import org.vestibule.invitation.accepting.AcceptOutcome.Invalid;
import org.vestibule.invitation.accepting.AcceptOutcome.NotUsable;
import org.vestibule.invitation.accepting.AcceptRequest;
import org.vestibule.invitation.accepting.AcceptRequest.ShownName;
import org.vestibule.invitation.accepting.AcceptViolation;
import org.vestibule.invitation.accepting.AcceptViolation.Field;
import org.vestibule.invitation.accepting.Terms;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSignedIn;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.shell.BusyAnswer;
import org.vestibule.shell.guard.Cookieless;
import org.vestibule.widget.TakenForm;

/** The form of the CRM User Invite widget. */
@Named
@RequestScoped
public class AcceptPage {

    private static final String DONE = "done";
    private static final String NO_COOKIES = "noCookies";
    private static final String NOT_USABLE = "notUsable";

    private final AcceptInvitation acceptInvitation;
    private final CurrentPortal portal;
    private final CurrentInvitationLink link;
    private final Event<MemberSignedIn> signedIn;
    private final PreviewInvitation preview;
    private final TakenForm taken;

    private String firstName;
    private String lastName;
    private String shownFirstName;
    private String shownLastName;
    private String userName;
    private String password;
    private final Map<AskedField, String> details = new EnumMap<>(AskedField.class);
    private boolean termsAccepted;
    private boolean typed;
    private List<AcceptViolation> problems = List.of();
    private boolean busy;

    @Inject
    AcceptPage(
            AcceptInvitation acceptInvitation,
            CurrentPortal portal,
            CurrentInvitationLink link,
            Event<MemberSignedIn> signedIn,
            PreviewInvitation preview,
            TakenForm taken) {
        this.acceptInvitation = acceptInvitation;
        this.portal = portal;
        this.link = link;
        this.signedIn = signedIn;
        this.preview = preview;
        this.taken = taken;
    }

    /**
     * Redirects a visitor who needs no form, before the page is rendered.
     *
     * @param properties the widget's, by name
     */
    public void open(Map<String, Object> properties) throws IOException {
        var widget = new InviteWidget(properties);
        link.open(widget.existingUserPage());
        if (link.isDead() && !isDone() && !FacesContext.getCurrentInstance().isPostback()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(link.deadStatus());
        }
        if (preview.isDone()) {
            preview.leadTo(widget.redirectPage());
        }
    }

    /**
     * Makes the person a portal user and redirects them to the widget's page, if it has one.
     *
     * @param properties the widget's, by name
     */
    public void submit(Map<String, Object> properties) throws IOException {
        var widget = new InviteWidget(properties);
        AcceptOutcome outcome = acceptInvitation.accept(portal.get(), link.secret(), typed(widget));
        if (outcome instanceof Accepted accepted) {
            welcome(accepted.user(), widget);
        } else if (outcome instanceof Invalid invalid) {
            problems = widget.inOrderOfFields(invalid.problems());
            FacesContext.getCurrentInstance().validationFailed();
        } else if (outcome instanceof Busy) {
            busy = true;
            BusyAnswer.markView();
            FacesContext.getCurrentInstance().validationFailed();
        } else if (outcome instanceof NotUsable other) {
            link.turnedOutToBe(other.state());
            link.leadExistingUserTo(widget.existingUserPage());
            if (!FacesContext.getCurrentInstance().getResponseComplete() && !preview.isOn()) {
                taken.leadBack(NOT_USABLE);
            }
        }
    }

    private void welcome(PortalUser user, InviteWidget widget) throws IOException {
        ExternalContext faces = FacesContext.getCurrentInstance().getExternalContext();
        boolean cookieless = Cookieless.is((HttpServletRequest) faces.getRequest());
        if (widget.signInAfter() && !cookieless) {
            signedIn.fire(new MemberSignedIn(user));
        }
        if (cookieless) {
            taken.leadBack(NO_COOKIES);
        } else if (widget.redirectPage() != null) {
            faces.redirect(widget.redirectPage());
        } else {
            taken.leadBack(DONE);
        }
    }

    private AcceptRequest typed(InviteWidget widget) {
        Map<AskedField, String> asked = new EnumMap<>(AskedField.class);
        widget.contactFields().forEach(field -> asked.put(field, details.get(field)));
        return new AcceptRequest(
                firstName,
                lastName,
                userName,
                password,
                asked,
                new Terms(widget.termsPage(), termsAccepted),
                shownFirstName == null && shownLastName == null ? null : new ShownName(shownFirstName, shownLastName));
    }

    /**
     * Whether there is a form to fill in. A sent form is always processed, so that the service can tell a person who
     * sent it twice from others who come too late.
     */
    public boolean isOpen() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean arriving = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return arriving || !isDone() && link.isValid() && !link.isForSomebodyElse();
    }

    /** Whether the form has just made the person a portal user. */
    public boolean isDone() {
        return preview.isDone() || (taken.is(DONE) || taken.is(NO_COOKIES)) && link.isUsed();
    }

    /** Whether the person is now a portal user but can't be signed in, as their browser stores no cookies. */
    public boolean isDoneWithoutCookies() {
        return taken.is(NO_COOKIES) && link.isUsed();
    }

    /** Whether nothing was done because too many people are signing in at this moment. */
    public boolean isBusy() {
        return busy;
    }

    public boolean isInvalid() {
        return !problems.isEmpty();
    }

    /** The violations, in the order of the fields. */
    public List<AcceptViolation> getProblems() {
        return problems;
    }

    /** The bundle key of the message at a field, or null. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field() == Field.valueOf(field))
                .map(problem -> key(problem))
                .findFirst()
                .orElse(null);
    }

    /** The bundle key of a violation's message. */
    public String key(AcceptViolation problem) {
        return "problem." + problem.field() + "." + problem.kind();
    }

    public String getFirstName() {
        return typed ? firstName : link.firstName();
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
        typed = true;
    }

    public String getLastName() {
        return typed ? lastName : link.lastName();
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
        typed = true;
    }

    /** The first name that the form showed at first, which is sent along with the input. */
    public String getShownFirstName() {
        return typed ? shownFirstName : link.firstName();
    }

    public void setShownFirstName(String shownFirstName) {
        this.shownFirstName = shownFirstName;
    }

    /** The last name that the form showed at first. */
    public String getShownLastName() {
        return typed ? shownLastName : link.lastName();
    }

    public void setShownLastName(String shownLastName) {
        this.shownLastName = shownLastName;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    /** The input of the further fields. */
    public Map<AskedField, String> getDetails() {
        return details;
    }

    public boolean isTermsAccepted() {
        return termsAccepted;
    }

    public void setTermsAccepted(boolean termsAccepted) {
        this.termsAccepted = termsAccepted;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
