package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vestibule.testing.BrowserExtension;
import org.vestibule.testing.Packaged;
import org.vestibule.testing.PackagedServer;
import org.vestibule.testing.Visitors;
import org.vestibule.widget.internal.TestJar;

/** A jar of widgets that somebody overwrites while the server runs, as deployment scripts do. */
@Packaged
@ExtendWith(BrowserExtension.class)
class OverwrittenJarIT {

    @Test
    void takesNoPageDownAndIsTold(Visitors visitors) throws Exception {
        try (var server = new PackagedServer("overwritten")) {
            Path jar = server.widgets().resolve("hello.jar");
            try (var first = new TestJar(jar)) {
                first.widget("hello", "<p>Hello from a jar</p>");
                first.widget("later", "<p>Later from a jar</p>");
            }
            server.start();
            visitors.goTo(server.address());
            Designer designer = Designer.onNewPage(visitors, "fern", "Overwritten");
            designer.insert("hello", "Main", 1);
            designer.isSaved();
            designer.publish();
            String design = designer.page().url();
            String address = designer.publicAddress("fern");
            Page visitor = visitors.desktop();
            visitor.navigate(address);
            assertThat(visitor.locator("#main")).containsText("Hello from a jar");

            try (var second = new TestJar(jar)) {
                second.add("filler.txt", "x".repeat(20_000));
            }
            Designer again = Designer.at(visitors, design);
            again.insert("later", "Main", 1);
            again.isSaved();
            again.button("Publish").click();
            again.dialog("Before you publish")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish anyway"))
                    .click();
            assertThat(again.page().locator("#page-state")).hasText("Published");

            Response answer = visitor.navigate(address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(visitor.locator("#main")).isVisible();
            assertThat(Files.size(jar)).isPositive();
            assertThat(server.log()).containsPattern("The widget later \\w+ of .* can't be");
        }
    }
}
