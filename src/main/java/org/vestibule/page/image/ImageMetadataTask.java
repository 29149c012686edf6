package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/**
 * Goes through the images of older versions until none has metadata. Usually one node runs it; correctness doesn't rest on
 * that: each image changes once.
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
        // All are due since ever, so their numbers are their order.
        List<DueRecord> due = removal.due(from.id(), Portion.SIZE).stream()
                .map(id -> new DueRecord(DueRecord.START.at(), id))
                .toList();
        return Portion.of(due, id -> {
            removal.remove(id);
            return true;
        });
    }
}
