package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the disk itself can do. */
final class Disk {

  private static final int PAGE = 4_096;
  private static final long NANOS = 500_000_000;

  private Disk() {}

  /**
   * How often a second a page that is there already can be written anew and made durable.
   *
   * @param metadata whether the file's times are to be durable too: fsync rather than fdatasync
   */
  static double syncsPerSecond(Path file, boolean metadata) {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
      int syncs = -1; // The first one makes the file, and does not count.
      long began = System.nanoTime();
      while (System.nanoTime() - began < NANOS) {
        page.clear().putInt(0, syncs);
        channel.write(page, 0);
        channel.force(metadata);
        if (++syncs == 0) {
          began = System.nanoTime();
        }
      }
      return syncs * 1e9 / (System.nanoTime() - began);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
