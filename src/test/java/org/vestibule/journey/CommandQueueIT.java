package org.vestibule.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.vestibule.testing.InBrowser;
import org.vestibule.testing.Thorough;
import org.vestibule.testing.Visitors;

/** Commands that come faster than they are answered, and answers that come late, not at all, or for want of something. */
@InBrowser
@Thorough
@RunAsClient
class CommandQueueIT {

    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("RACE_ROUNDS", "5"));
    private static final int COMMANDS = 100;

    /** What stands on the canvas, where, and what it shows. */
    private static final String PICTURE = """
            () => JSON.stringify([...document.querySelectorAll('#canvas [data-zone]')].map(zone => [
              zone.dataset.within, zone.dataset.zone,
              [...zone.children].filter(each => each.dataset.placement)
                .map(each => [each.dataset.placement, each.querySelector('.placement-body').innerHTML.replace(/\\s+/g, ' ')]),
            ]))""";

    /** Gives commands at random, most of them before the one before is answered, and waits until all are decided. */
    private static final String WORK = """
            async ({ seed, count }) => {
              const loaded = performance.getEntriesByType('resource').map(each => each.name);
              const module = name => import(loaded.find(address => address.includes(`/${name}.js`)));
              const server = await module('server');
              const { placements } = await module('placements');
              const number = below => {
                seed = (seed * 48271) % 2147483647;
                return seed % below;
              };
              const any = list => list[number(list.length)];
              const slot = () => ({ within: '', zone: 'main', position: number(2) });
              const usual = server.on.failed;
              server.on.failed = () => setTimeout(server.retry);
              const given = [];
              for (let each = 0; each < count; each++) {
                const placement = any(placements())?.dataset.placement ?? 'p1';
                const command = any([
                  { do: 'add', widget: 'content', slot: slot() },
                  { do: 'duplicate', placement },
                  { do: 'move', placement, slot: slot() },
                  { do: 'remove', placement },
                  { do: 'remove', placement },
                  { do: 'set', placement, values: { title: `Title ${each}` } },
                  { do: 'undo' }, { do: 'undo' }, { do: 'redo' },
                ]);
                given.push(server.send(command));
                if (number(4) === 0) {
                  await given.at(-1);
                }
              }
              await Promise.all(given);
              server.on.failed = usual;
              return server.pending();
            }""";

    /** Adds a widget, and presses a button before the server has answered. */
    private static final String ADD_AND_PRESS = """
            async button => {
              const loaded = performance.getEntriesByType('resource').map(each => each.name);
              const module = name => import(loaded.find(address => address.includes(`/${name}.js`)));
              const server = await module('server');
              server.send({ do: 'add', widget: 'content', slot: { within: '', zone: 'main', position: 0 } });
              document.getElementById(button).click();
            }""";

    private static final String PAINT_ANEW = """
            async placement => {
              const loaded = performance.getEntriesByType('resource').map(each => each.name);
              const module = name => import(loaded.find(address => address.includes(`/${name}.js`)));
              const server = await module('server');
              await server.send({ do: 'set', placement, values: { title: 'Painted anew' } });
            }""";

    private static final String ADD = """
            async count => {
              const loaded = performance.getEntriesByType('resource').map(each => each.name);
              const module = name => import(loaded.find(address => address.includes(`/${name}.js`)));
              const server = await module('server');
              const usual = server.on.failed;
              server.on.failed = () => setTimeout(server.retry);
              const slot = { within: '', zone: 'main', position: 0 };
              const done = await Promise.all(Array.from({ length: count }, () => server.send({ do: 'add', widget: 'content', slot })));
              server.on.failed = usual;
              return done.filter(each => each).length;
            }""";

    @Test
    void aDoubleClickOnDuplicateMakesTwoCopiesAndUndoTakesBothBack(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Twice");
        designer.insert("Content", "Main", 1);
        designer.placed("Content").hover();

        designer.page().locator("[data-do=duplicate]").first().dblclick();
        designer.standIn("Main", "Content", "Content", "Content");
        designer.isSaved();

        designer.button("Undo").dblclick();
        designer.standIn("Main", "Content");
        designer.isSaved();
    }

    @Test
    void aButtonThatIsHeldDownWhileTheCanvasIsPaintedAnewIsPressed(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Held");
        designer.insert("Content", "Main", 1);
        designer.placed("Content").hover();
        Locator duplicate = designer.page().locator("[data-do=duplicate]").first();
        duplicate.hover();

        designer.page().mouse().down();
        designer.page().evaluate(PAINT_ANEW, designer.placed("Content").first().getAttribute("data-placement"));
        designer.page().mouse().up();

        designer.standIn("Main", "Content", "Content");
    }

    @Test
    void aWidgetThatIsHeldWhileTheCanvasIsPaintedAnewGoesWhereItIsHeld(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Carried");
        designer.insert("Content", "Main", 1);

        designer.carryTo(designer.offer("Button"), "Main", 1);
        designer.page().evaluate(PAINT_ANEW, designer.placed("Content").first().getAttribute("data-placement"));
        assertThat(designer.slot("Main", 2)).isVisible();
        designer.drop();

        designer.standIn("Main", "Button", "Content");
        designer.isSaved();
    }

    @Test
    void whatWasGivenBeforeTheAnswerIsUndoneAndMadeAgain(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Early");
        designer.page().evaluate(ADD_AND_PRESS, "undo");
        designer.isSaved();
        assertThat(designer.zone("Main").locator("> [data-placement]")).hasCount(0);

        designer.page()
                .evaluate("() => { for (const each of ['redo', 'undo']) document.getElementById(each).click(); }");
        designer.isSaved();
        assertThat(designer.zone("Main").locator("> [data-placement]")).hasCount(0);

        designer.button("Redo").click();
        designer.standIn("Main", "Content");
    }

    @Test
    void eachCommandIsCarriedOutOnceWhateverBecomesOfItsAnswer(Visitors visitors) {
        Designer designer = Designer.onNewPage(visitors, "fern", "Once");
        disturb(designer.page(), new Random(11));

        assertThat(designer.page().evaluate(ADD, 25)).isEqualTo(25);

        assertThat(designer.zone("Main").locator("> [data-placement]")).hasCount(25);
        calm(designer.page());
        designer.page().reload();
        assertThat(designer.zone("Main").locator("> [data-placement]")).hasCount(25);
    }

    @Test
    void canvasAndServerAgreeAfterAnyCommandsUnderAnyFaults(Visitors visitors) {
        for (int round = 1; round <= ROUNDS; round++) {
            Designer designer = Designer.onNewPage(visitors, "fern", "Random " + round);
            Page page = designer.page();
            disturb(page, new Random(round));

            assertThat(page.evaluate(WORK, Map.of("seed", round, "count", COMMANDS)))
                    .as("something still waits")
                    .isEqualTo(false);

            designer.isSaved();
            Object painted = page.evaluate(PICTURE);
            calm(page);
            page.reload();
            assertThat(designer.zone("Main")).isVisible();
            assertThat(page.evaluate(PICTURE)).as("round %d", round).isEqualTo(painted);
            page.close();
        }
    }

    /** Loses requests and answers, and refuses some for now. */
    private static void disturb(Page page, Random random) {
        page.route("**/commands", route -> {
            switch (random.nextInt(8)) {
                case 0 -> route.abort();
                case 1 -> {
                    route.fetch();
                    route.abort();
                }
                case 2 -> route.fulfill(new Route.FulfillOptions().setStatus(503));
                case 3 -> {
                    route.fetch();
                    route.fulfill(new Route.FulfillOptions().setStatus(500).setContentType("text/html"));
                }
                default -> route.resume();
            }
        });
    }

    private static void calm(Page page) {
        page.unroute("**/commands");
    }
}
