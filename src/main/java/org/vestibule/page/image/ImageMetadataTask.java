package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/**
 * Removes metadata from the images of older versions. Usually one node runs it, but correctness doesn't depend on that:
 * each image changes once.
 */
@ApplicationScoped
class ImageMetadataTask implements UpkeepTask {

    private final MetadataRemoval removal;

    @Inject
    ImageMetadataTask(MetadataRemoval removal) {
        this.removal = removal;
    }

    @Override
    public String name() {
        return "image-metadata";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Portion run(DueRecord from) {
        // They have no due time, so they are ordered by their ids.
        List<DueRecord> due = removal.due(from.id(), Portion.SIZE).stream()
                .map(id -> new DueRecord(DueRecord.START.at(), id))
                .toList();
        return Portion.of(due, id -> {
            removal.remove(id);
            return true;
        });
    }
}
