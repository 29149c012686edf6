package org.vestibule.security;

import static org.vestibule.staff.Job.ADMINISTRATOR;
import static org.vestibule.staff.Job.CRM_USER;
import static org.vestibule.staff.Job.PAGE_AUTHOR;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vestibule.staff.Job;

/** The expected rights for each action, in addition to where they are enforced. */
final class RightsTable {

    private static final Set<Job> CRM = EnumSet.of(CRM_USER, ADMINISTRATOR);
    private static final Set<Job> PAGES = EnumSet.of(PAGE_AUTHOR, ADMINISTRATOR);
    private static final Set<Job> ADMIN = EnumSet.of(ADMINISTRATOR);
    private static final Set<Job> ALL = EnumSet.allOf(Job.class);

    /** By service, or by action if the actions of a service differ. */
    static final Map<String, Set<Job>> ALLOWED = Map.ofEntries(
            Map.entry("ContactService", CRM),
            Map.entry("ContactQueryService", CRM),
            Map.entry("ContactOwnerService", CRM),
            Map.entry("SimilarContactFinder", CRM),
            Map.entry("ContactViewService", CRM),
            Map.entry("UploadContacts", CRM),
            Map.entry("ContactImportService", CRM),
            Map.entry("InviteContact", CRM),
            Map.entry("InvitePerson", CRM),
            Map.entry("InviteOptions", CRM),
            Map.entry("PreviewInvitationEmail", CRM),
            Map.entry("InvitationLifecycle", CRM),
            Map.entry("InvitationChanges", CRM),
            Map.entry("CorrectInvitationAddress", CRM),
            Map.entry("InvitationQueryService", CRM),
            Map.entry("InvitationHistory", CRM),
            Map.entry("InvitationOverview", CRM),
            Map.entry("NewLinkRequestService", CRM),
            Map.entry("InviteMany", CRM),
            Map.entry("MakeJob", CRM),
            Map.entry("JobQueryService", CRM),
            Map.entry("JobCommands", CRM),
            Map.entry("EmailActivityService", CRM),
            Map.entry("MemberRoles", CRM),
            Map.entry("PortalAccessService", CRM),
            Map.entry("CreatePortal", ADMIN),
            Map.entry("PortalBin", ADMIN),
            Map.entry("ExportPortal", ADMIN),
            Map.entry("ImportPortal", ADMIN),
            Map.entry("SendRecoveryLink", CRM),
            Map.entry("RequestAddressChange", CRM),
            Map.entry("PortalUserQueryService", CRM),
            Map.entry("PortalUserHistory", CRM),
            Map.entry("PortalSettings", CRM),
            Map.entry("PortalSettings.change", ADMIN),
            Map.entry("PortalSettings.close", ADMIN),
            Map.entry("PortalSettings.reopen", ADMIN),
            Map.entry("EmailTextService", ADMIN),
            Map.entry("EmailTextService.of", CRM),
            Map.entry("PreviewEmailText", ADMIN),
            Map.entry("SendToMyself", ADMIN),
            Map.entry("PortalRoles", CRM),
            Map.entry("PortalRoles.add", ADMIN),
            Map.entry("PortalRoles.rename", ADMIN),
            Map.entry("PortalRoles.restrict", ADMIN),
            Map.entry("PortalRoles.delete", ADMIN),
            Map.entry("ApiKeyService", ADMIN),
            Map.entry("AuditLog", ADMIN),
            Map.entry("SetupProgress", ADMIN),
            Map.entry("TestEmail", ADMIN),
            Map.entry("WebhookService", ADMIN),
            Map.entry("WebhookDirectory", ADMIN),
            Map.entry("StaffDirectory", ADMIN),
            Map.entry("InviteColleague", ADMIN),
            Map.entry("StaffChanges", ADMIN),
            Map.entry("HandOver", ADMIN),
            Map.entry("PersonalDataExport", ADMIN),
            Map.entry("ErasePersonalData", ADMIN),
            Map.entry("StaffPassword", ALL),
            Map.entry("AuthorPortals", PAGES),
            Map.entry("PageSettingsService", PAGES),
            Map.entry("PageUsageFinder", PAGES),
            Map.entry("MovePage", PAGES),
            Map.entry("CreatePage", PAGES),
            Map.entry("ImageLibrary", PAGES),
            Map.entry("ImageCopies", PAGES),
            Map.entry("PublishingService", PAGES),
            Map.entry("PlanPublication", PAGES),
            Map.entry("PageEditingService", PAGES),
            Map.entry("RecycleBin", PAGES),
            Map.entry("DraftPresenceService", PAGES),
            Map.entry("DraftCommandService", PAGES),
            Map.entry("DraftHistory", PAGES),
            Map.entry("DraftPublishingService", PAGES),
            Map.entry("WidgetFormReader", PAGES));

    /** Classes that use the database and require no right, by name, each with the reason why nobody can misuse it. */
    static final Map<String, String> WITHOUT_A_RIGHT = Map.ofEntries(
            Map.entry("AcceptInvitation", "the secret of an invitation's link is the right that it takes"),
            Map.entry("RecordOpening", "the secret of an invitation's link; it notes a time, and gives nothing out"),
            Map.entry("PasswordRecovery", "the secret of a recovery link, or a mail to the account's own address"),
            Map.entry("ConfirmAddressChange", "the secret of a link that was mailed to the address"),
            Map.entry("MemberSignIn", "name and password, counted attempts"),
            Map.entry("MemberPassword", "the member's own password, with the current one"),
            Map.entry("OwnSessions", "the member's own sessions, by the session"),
            Map.entry("ChangeOwnAddress", "the member's own address, with the password and a link to the new one"),
            Map.entry("DeleteOwnAccount", "the member's own account, with the password"),
            Map.entry("MemberProfile", "the member's own contact, by the session"),
            Map.entry(
                    "StaffAccountService",
                    "name and password, counted attempts; accounts are added by the start and by InviteColleague"),
            Map.entry("ApiKeyAuthentication", "the API key itself is the right that it takes"),
            Map.entry("DemonstrationApiKey", "asked by the start, for the one key that the documentation has"),
            Map.entry("OnceOnly", "notes the answer of a call, and gives it to nobody but its API key"),
            Map.entry("OpenSessions", "notes where the staff are signed in, and opens nothing"),
            Map.entry("ChooseStaffPassword", "the secret of a mailed link is the right that it takes"),
            Map.entry("SignInThrottle", "counts attempts, and gives nothing out"),
            Map.entry("KnownBrowsers", "the browser of whoever has just signed in; its secret opens nothing"),
            Map.entry("EmailRateLimiter", "counts e-mails within the transaction of a service that asks for a right"),
            Map.entry("PortalVersions", "counts changes, and gives nothing out"),
            Map.entry("PortalReferences", "reads what visitors may open"),
            Map.entry("PortalChoices", "reads titles, roles and images for the designer's forms"),
            Map.entry("InvitationEmailHandler", "an EmailHandler: asked by the outbox for a mail that it sends"),
            Map.entry("ResendInvitationOnRecovery", "mails an invitation to nobody but its invitee, within the limits"),
            Map.entry("RecoveryEmailHandler", "an EmailHandler: asked by the outbox for a mail that it sends"),
            Map.entry("JobWorker", "does the rows of jobs as their owners, who made them with a right"),
            Map.entry("EmailDispatcher", "sends what waits in the outbox; nobody chooses what"));

    /**
     * Beans that are public only for the packages of their feature. A service of the feature has checked the right
     * before, or the reason why it needs none is above.
     */
    static final Set<String> WITHIN_THEIR_FEATURE = Set.of(
            "NeverInvited",
            "JobRepository",
            "PageTreeRepository",
            "InvitationLinkResolver",
            "InvitationLinkBuilder",
            "Eligibility",
            "InviteRules",
            "DuplicateInvitationFinder",
            "SupersedeInvitation",
            "InvitationEmailQuota",
            "InvitationEmailComposer",
            "EmailHandlers",
            "RecoveryLinks",
            "StaffLinks",
            "StaffLinkEmails",
            "AddressChanges",
            "EndAccess",
            "MailAddressConfirmation",
            "SignInAddress");

    /** Methods that are public only for the packages of their feature, of classes that others call as well. */
    static final Set<String> METHODS_WITHIN_THEIR_FEATURE = Set.of(
            "MemberSignIn.matches",
            "MemberSignIn.change",
            "MemberSignIn.forgetBrowsers",
            "StaffAccountService.forChange",
            "StaffAccountService.hasOtherAdministrator",
            "StaffAccountService.forgetBrowsers",
            "RecoveryEmailHandler.mail");

    private RightsTable() {}

    /** The jobs that may do the action; empty if it isn't in the table. */
    static Set<Job> allowed(String action) {
        return ALLOWED.getOrDefault(name(action), ALLOWED.getOrDefault(action.replaceAll("\\..*", ""), Set.of()));
    }

    /** The action without its parameters, so that all overloads have one row. */
    static String name(String action) {
        return action.replaceAll("\\[.*", "");
    }

    /** The public methods of those classes that require a right, by class and action. */
    static Map<String, Method> actions(Stream<Class<?>> classes) {
        Map<String, Method> actions = new TreeMap<>();
        classes.filter(RightsTable::asksForARight)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(action -> Modifier.isPublic(action.getModifiers())
                        && !Modifier.isStatic(action.getModifiers())
                        && !action.isSynthetic())
                .forEach(action -> actions.put(
                        action.getDeclaringClass().getSimpleName() + "." + action.getName()
                                + Arrays.toString(action.getParameterTypes()),
                        action));
        return actions;
    }

    private static boolean asksForARight(Class<?> service) {
        return service.isAnnotationPresent(Requires.class)
                || Arrays.stream(service.getDeclaredMethods())
                        .anyMatch(action -> action.isAnnotationPresent(Requires.class));
    }
}
