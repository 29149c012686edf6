package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Knows every place that sends browsers on, and why none of them can be made to send them elsewhere. */
class RedirectsTest {

    private static final String FIXED = "an address of ours, with the number of a record at most";
    private static final String OWN = "the address that was asked for, which has one slash at its start";
    private static final String PAGE = "a page of this portal, by what its author chose";

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("shell.route.CanonicalAddressFilter", OWN),
            Map.entry("shell.route.SeeOther", "what the code chose whose redirect it passes on"),
            Map.entry("shell.LanguageFilter", OWN),
            Map.entry("shell.problem.RecoveringExceptionHandler", OWN),
            Map.entry("shell.typed.ExpiredSessionForm", FIXED),
            Map.entry("staff.web.SignIn", "Addresses.within: one of the staff's screens"),
            Map.entry("staff.web.SignOutServlet", FIXED),
            Map.entry("staff.web.OwnPassword", FIXED),
            Map.entry("staff.web.StartPage", FIXED),
            Map.entry("staff.web.StaffCommands", FIXED),
            Map.entry("staff.web.ChoosePasswordPage", FIXED),
            Map.entry("webhook.web.WebhookCommands", FIXED),
            Map.entry("contact.web.ContactPage", FIXED),
            Map.entry("contact.web.ContactErasure", FIXED),
            Map.entry("contact.web.ContactViewDialogs", FIXED),
            Map.entry("contact.web.ContactColumnsDialog", "the address of the list of contacts, with what it shows"),
            Map.entry("member.web.DeactivationDialog", FIXED),
            Map.entry("portal.web.PortalSettingsPage", FIXED),
            Map.entry("portal.web.NewPortalForm", FIXED),
            Map.entry("portal.web.DeletePortalDialog", FIXED),
            Map.entry("portal.web.DeletedPortalList", FIXED),
            Map.entry("portal.web.PortalExportServlet", FIXED),
            Map.entry("mail.web.EmailActivityPage", FIXED),
            Map.entry("setup.web.OwnContactForm", FIXED),
            Map.entry("mail.web.EmailTextPage", FIXED),
            Map.entry("page.web.SiteServlet", FIXED),
            Map.entry("page.web.MovedPages", "the page that had the path once, of the same portal"),
            Map.entry("member.web.SignInForm", "LocalAddress.within: a page of this portal"),
            Map.entry("member.web.PasswordForm", PAGE),
            Map.entry("member.web.NewPasswordForm", PAGE),
            Map.entry("member.web.ConfirmAddressPage", OWN),
            Map.entry("widget.internal.confine.ConfinedResponse", "what the widget chose whose call it passes on"),
            Map.entry("widget.internal.placement.PostedForm", OWN),
            Map.entry("invitation.web.site.CurrentInvitationLink", PAGE),
            Map.entry("invitation.web.site.AcceptInvitationOnSignIn", OWN),
            Map.entry("invitation.web.many.InviteManyPage", FIXED),
            Map.entry("invitation.web.site.AcceptPage", PAGE));

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.vestibule");

    @Test
    void areAllKnown() {
        Set<String> sending = HOUSE.stream()
                .filter(place -> place.getMethodCallsFromSelf().stream().anyMatch(RedirectsTest::sendsOn)
                        || place.getName().endsWith(".MovedPages"))
                .map(JavaClass::getName)
                .map(name -> name.replace("org.vestibule.", ""))
                .collect(Collectors.toSet());

        assertThat(sending)
                .as("Add the place here, with the reason why nobody can choose where it leads, and its address to "
                        + "ReturnAddressIT if it takes one from the request")
                .isEqualTo(PLACES.keySet());
    }

    private static boolean sendsOn(JavaMethodCall call) {
        return Set.of("sendRedirect", "redirect").contains(call.getName())
                && Stream.concat(
                                Stream.of(call.getTargetOwner()),
                                call.getTargetOwner().getAllRawSuperclasses().stream())
                        .anyMatch(owner -> owner.getName().matches("jakarta\\.(servlet|faces)\\..*"));
    }
}
