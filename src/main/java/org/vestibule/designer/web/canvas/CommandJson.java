package org.vestibule.designer.web.canvas;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.vestibule.designer.DraftCommand;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.Slot;

/** Parses the commands of the designer's script. */
final class CommandJson {

    private CommandJson() {}

    /**
     * The command; empty for an unknown name, which another handler may know.
     *
     * @throws ClassCastException, NullPointerException or IllegalArgumentException if it lacks what it needs
     */
    static Optional<DraftCommand> read(JsonObject sent) {
        return Optional.ofNullable(
                switch (sent.getString("do")) {
                    case "add" -> new DraftCommand.Add(sent.getString("widget"), slot(sent));
                    case "duplicate" -> new DraftCommand.Duplicate(sent.getString("placement"));
                    case "move" -> new DraftCommand.Move(sent.getString("placement"), slot(sent));
                    case "remove" -> new DraftCommand.Remove(sent.getString("placement"));
                    case "set" ->
                        new DraftCommand.SetValues(
                                sent.getString("placement"), Map.copyOf(sent.getJsonObject("values")));
                    case "layout" ->
                        new DraftCommand.SetLayout(
                                Layout.of(sent.getString("layout")).orElseThrow(IllegalArgumentException::new));
                    case "restore" -> new DraftCommand.Restore(sent.getInt("revision"));
                    case "goBack" -> new DraftCommand.GoBack(sent.getInt("edit"));
                    default -> null;
                });
    }

    private static Slot slot(JsonObject sent) {
        JsonObject slot = sent.getJsonObject("slot");
        return new Slot(
                Optional.of(slot.getString("within")).filter(outer -> !outer.isEmpty()),
                slot.getString("zone"),
                slot.getInt("position"));
    }
}
