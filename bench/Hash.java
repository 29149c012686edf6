import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one hash of a password takes of a processor, with the library and the parameters of the server's PasswordHasher, for
 * pages.sh: {@code java -cp <bcprov> bench/Hash.java [hashes]}. The first half doesn't count.
 */
public class Hash {

    private static final int MEMORY_KIB = 19 * 1024;

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        var pool = new Argon2BytesGenerator.FixedBlockPool(MEMORY_KIB + 8);
        hash(pool, count / 2);
        long used = processor();
        hash(pool, count / 2);
        System.out.printf(Locale.ROOT, "%.1f%n", (processor() - used) / 1e6 / (count / 2));
    }

    private static void hash(Argon2BytesGenerator.BlockPool pool, int times) {
        for (int i = 0; i < times; i++) {
            var argon2id = new Argon2BytesGenerator();
            argon2id.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withMemoryAsKB(MEMORY_KIB)
                    .withIterations(2)
                    .withParallelism(1)
                    .withSalt(new byte[16])
                    .withBlockPool(pool)
                    .build());
            argon2id.generateBytes("a tide of paper boats".getBytes(StandardCharsets.UTF_8), new byte[32]);
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
