package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestibule.testing.BrowserExtension;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.TwoNodes;
import org.vestibule.testing.Visitors;

/** Two nodes behind a proxy: what people are in the middle of goes on where one of them is killed. */
@Packaged
@ExtendWith(BrowserExtension.class)
class TwoNodesIT {

    /** A killed node's lease has to end first, and another task may have to wait for its next turn. */
    private static final Duration TIMEOUT = Duration.ofMinutes(4);

    private static TwoNodes nodes;
    private static Backlog backlog;

    @BeforeAll
    static void layOut() throws Exception {
        nodes = new TwoNodes();
        nodes.up();
        // Before the nodes look for overdue invitations: they do a minute after their start, and then every five.
        backlog = Backlog.in(nodes.database());
        // One that is being handed over while its node is killed may be sent twice, which isn't what is tried here.
        await(backlog::isSent);
    }

    @AfterAll
    static void remove() throws Exception {
        nodes.close();
    }

    @BeforeEach
    void bothUp(Visitors visitors) throws Exception {
        nodes.up();
        visitors.goTo(nodes.address());
    }

    @Test
    void everybodyGoesOnWhereTheirNodeIsKilled(Visitors visitors) throws Exception {
        nodes.leadNewcomersTo(0);
        Crm typing = Crm.signedIn(visitors);
        typing.addContact("Nora", "Lindqvist", Crm.freshAddress("nora"));
        typing.page().getByLabel("Job title").fill("Harbour pilot");
        Crm inviting = Crm.signedIn(visitors);
        inviting.addContact("Ivo", "Petrov", Crm.freshAddress("ivo"));
        Locator prompt = inviting.prompt();
        prompt.getByLabel("Portal").selectOption("Harbour Partner Portal");
        prompt.getByLabel("Role").selectOption("Partner");
        Designer designer = Designer.onNewPage(visitors, "fern", "Safe twice");
        designer.insert("Navigation", "Main", 1);
        Locator placed = designer.placed("Navigation");
        button(placed, "Edit").click();
        Locator form = designer.dialog("Navigation");
        form.getByLabel("Title").fill("Ways around");

        nodes.kill(0);

        typing.button("Save").click();
        assertThat(typing.page().getByText("Nora Lindqvist was saved")).isVisible();
        assertThat(typing.page().getByLabel("Job title")).hasValue("Harbour pilot");
        button(prompt, "Save").click();
        assertThat(prompt).isHidden();
        assertThat(inviting.region("Portal Invitations")).containsText("Harbour Partner Portal");
        button(form, "Save").click();
        assertThat(form).isHidden();
        assertThat(placed).containsText("Ways around");
        designer.carryTo(designer.offer("Content"), "Main", 1);
        designer.drop();
        designer.standIn("Main", "Content", "Navigation");
        designer.isSaved();
        designer.publish();
    }

    @Test
    void whatOneNodePublishesTheOtherShowsAtOnce(Visitors visitors) {
        visitors.goTo(nodes.node(0));
        Designer designer = Designer.onNewPage(visitors, "fern", "Seen twice");
        String design = designer.page().url();
        designer.insert("Navigation", "Main", 1);
        designer.publish();
        String path = URI.create(designer.publicAddress("fern")).getPath();
        Page visitor = visitors.desktop();
        visitor.navigate(nodes.node(1) + path);
        assertThat(visitor.getByRole(AriaRole.MAIN)).isVisible();
        assertThat(visitor.getByText("Ways around")).hasCount(0);

        designer = Designer.at(designer.page(), design);
        button(designer.placed("Navigation"), "Edit").click();
        Locator form = designer.dialog("Navigation");
        form.getByLabel("Title").fill("Ways around");
        button(form, "Save").click();
        assertThat(form).isHidden();
        designer.publish();

        visitor.reload();
        assertThat(visitor.getByText("Ways around")).isVisible();
    }

    @Test
    void scheduledWorkIsDoneOnceWhicheverNodeDoesIt() throws Exception {
        await(() -> backlog.left().isEmpty());
        assertThat(backlog.left()).as("what the nodes left undone").isEmpty();

        assertThat(nodes.subjects("Backlog "))
                .containsExactlyInAnyOrderElementsOf(backlog.emails().stream()
                        .map(number -> "Backlog " + number)
                        .toList());
        assertThat(backlog.expired()).isNotEmpty().containsExactlyInAnyOrderElementsOf(backlog.overdue());
        assertThat(backlog.published()).isNotEmpty().containsExactlyInAnyOrderElementsOf(backlog.pages());
    }

    private static void await(Callable<Boolean> reached) throws Exception {
        Instant end = Instant.now().plus(TIMEOUT);
        while (!reached.call() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
