// The week of the model: the one place where its equations stand.
//
// Sixteen replicates are held side by side. The same source is compiled for one lane at a time and for vectors of several
// widths; lane by lane all of them give the same bits, so that a replicate does not depend on its neighbors or on the processor. A
// count of which a lane is not certain is left to the samplers of MootRandom. The page "Replicates side by side" of MootModel's
// documentation tells more.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "coefficients.h"
#include "processes.h"

/// The replicates that are held side by side.
#define MOOT_LANE_COUNT 16

/// One number of each replicate.
typedef struct moot_lanes {
  double values[MOOT_LANE_COUNT];
} moot_lanes;

/// Where a decision's random streams are found: the seed is common, each lane has its own replicate's key.
typedef struct moot_lane_keys {
  uint64_t seed;
  uint64_t replicates[MOOT_LANE_COUNT];
} moot_lane_keys;

#define MOOT_NUMBER(name) double name;
#define MOOT_LANES_OF(name) moot_lanes name;
/// The coefficients of one replicate.
typedef struct moot_numbers {
  MOOT_COEFFICIENTS(MOOT_NUMBER)
} moot_numbers;
/// The coefficients of all lanes.
typedef struct moot_coefficients {
  MOOT_COEFFICIENTS(MOOT_LANES_OF)
} moot_coefficients;

/// The names of the coefficients, one behind the other in the order of memory, each with a space behind it.
const char *_Nonnull moot_coefficient_names(void);

/// What is reported for every week, by the names of Swift's Metric.
#define MOOT_METRICS(EACH) \
  EACH(joined) EACH(members) EACH(active) EACH(active_share) EACH(posters) EACH(contributors) EACH(core) \
  EACH(newcomers) EACH(firms) EACH(posters_per_member) EACH(new_posters) EACH(good_posts) EACH(questions) \
  EACH(answered_share) EACH(staff_answer_share) EACH(exposure) EACH(wrong_removals) EACH(moderation_hours) \
  EACH(hours_needed) EACH(backlog) EACH(delay_days) EACH(solved) EACH(tickets_deflected) EACH(cost) EACH(value)
/// What is summed over the weeks of a run, by the names of Swift's RunningSum.
#define MOOT_SUMS(EACH) \
  EACH(answeredQuestions) EACH(questions) EACH(staffAnswers) EACH(answers) EACH(violatingViews) EACH(views) \
  EACH(moderationHours) EACH(hoursNeeded)

const char *_Nonnull moot_metric_names(void);
const char *_Nonnull moot_sum_names(void);

#define MOOT_PLACE(name) int32_t name;
/// In which row each metric, and each sum, belongs.
typedef struct moot_metric_rows {
  MOOT_METRICS(MOOT_PLACE)
} moot_metric_rows;
typedef struct moot_sum_rows {
  MOOT_SUMS(MOOT_PLACE)
} moot_sum_rows;

/// Lasting classes of how much a member posts: light, medium, heavy.
#define MOOT_CLASSES 3
/// Stages in which somebody has posted or may have: contributors, core, lapsed, sleeping posters.
#define MOOT_POSTING_STAGES 4
/// Last shown post this week or 1 to 4 weeks ago, or never.
#define MOOT_RECENCIES 6
/// How far back members remember that they were not heard, in weeks.
#define MOOT_UNHEARD_WEEKS 26
/// How long who falls asleep still counts as active, in weeks.
#define MOOT_SLEEP_WEEKS 4

/// The stages, by their place in `posters` and `recency` below.
typedef enum moot_stage { MOOT_CONTRIBUTORS, MOOT_CORE, MOOT_LAPSED, MOOT_SLEEPING } moot_stage;

/// The state of all lanes at the end of a week. Counts are whole numbers.
typedef struct moot_state {
  /// U, A, N, L, D, X, O; and C, K, R, Z by class.
  moot_lanes outside, applicants, newcomers, readers, dormant, gone, turnedAway;
  moot_lanes posters[MOOT_POSTING_STAGES][MOOT_CLASSES];
  /// E, E_0, people who ever joined.
  moot_lanes eligible, eligibleAtStart, joined;
  /// B; B_G and B_Y.
  moot_lanes cases, heldGood, heldViolating;
  /// S; the smoothed posts shown and written; tau.
  moot_lanes solutions, smoothedPosts, smoothedLoad, exposure;
  moot_lanes joinEpsilon, joinVariance, postEpsilon, postVariance, tideEpsilon;
  /// n: expected numbers by weeks since the last shown post; the last is "never".
  moot_lanes recency[MOOT_POSTING_STAGES][MOOT_CLASSES][MOOT_RECENCIES];
  /// d: expected numbers of dormant accounts that fell asleep 0 to 3 weeks ago.
  moot_lanes asleep[MOOT_SLEEP_WEEKS];
  moot_lanes unheard[MOOT_UNHEARD_WEEKS];
  int64_t unheardCount;
} moot_state;

/// What moved in one week, for those who deal the counts to single persons: the self-test.
typedef struct moot_flows {
  /// F, P_F, and the posts of contributors and core by class; phi.
  moot_lanes firstPosts, firstWeekPosts, posts[2][MOOT_CLASSES], published;
  /// Of the first posters by class: to C, R, Z. Silent newcomers to L; the rest to D.
  moot_lanes newTo[3][MOOT_CLASSES], silentToReaders;
  /// L to C by class, L to D.
  moot_lanes readersTo[MOOT_CLASSES], readersToDormant;
  /// R to C, R to Z; C to K, C to R, C to Z; K to C, K to Z; Z to R, Z to X, each by class.
  moot_lanes lapsedTo[2][MOOT_CLASSES], contributorsTo[3][MOOT_CLASSES], coreTo[2][MOOT_CLASSES];
  moot_lanes sleepersTo[2][MOOT_CLASSES];
  /// D to L, D to X; C to X by ban.
  moot_lanes dormantTo[2], banned[MOOT_CLASSES];
} moot_flows;

typedef enum moot_membership {
  MOOT_OPEN, MOOT_REGISTRATION, MOOT_APPROVAL, MOOT_INVITATION, MOOT_PAID
} moot_membership;

typedef enum moot_moderation {
  MOOT_NO_MODERATION, MOOT_REACTIVE, MOOT_COMMUNITY, MOOT_POST, MOOT_PRE, MOOT_AUTO
} moot_moderation;

typedef enum moot_sampler {
  MOOT_BINOMIAL, MOOT_POISSON, MOOT_NEGATIVE_BINOMIAL, MOOT_HYPERGEOMETRIC
} moot_sampler;

/// One draw for one replicate: of trials and probability, of a mean, of size and mean, or of marked, all and drawn.
typedef double (*moot_draw)(
    moot_sampler, uint64_t seed, uint64_t replicate, uint64_t decision, double first, double second, double third);

/// The policies that are common to the lanes.
typedef struct moot_policy {
  moot_membership membership;
  /// What staff does.
  moot_moderation moderation;
  /// Whether members police themselves before that.
  bool withCommunity;
  /// Whether moderators have whatever hours the week needs.
  bool hoursAsNeeded;
  bool salaried;
  bool feedbackAsked;
} moot_policy;

/// A week that is to be run: all that is common to the lanes.
typedef struct moot_week {
  const moot_lane_keys *_Nullable keys;
  uint32_t week;
  /// How many of the lanes are run, from the first on.
  int32_t lanes;
  moot_policy policy;
  bool weather;
  bool campaign;
  /// Whether somebody asks who posted, and who was active, lately: what is measured changes nothing else.
  bool measured;
  /// Draws what a lane leaves undone.
  moot_draw _Nullable draw;
  /// Where the first row of the first lane belongs; `stride` numbers further stands the next row.
  double *_Nullable metrics;
  /// The same for what is summed up over the weeks.
  double *_Nullable sums;
  ptrdiff_t stride;
  const moot_metric_rows *_Nullable metricRows;
  const moot_sum_rows *_Nullable sumRows;
  /// Takes what moved, where somebody asks.
  moot_flows *_Nullable flows;
} moot_week;

/// One instruction set's functions. Every pointer to lanes points to MOOT_LANE_COUNT doubles; a decision is
/// `process << 32 | week`, as in KeyedStream.
typedef struct moot_kernel {
  const char *_Nonnull name;
  /// How many lanes it computes at a time.
  int32_t width;
  /// Makes the states of communities that begin: `eligible`, `founders` and `core` are what the plan says, `reachable` is pi,
  /// `paying` the chance that a founder pays.
  void (*_Nonnull found)(
      const moot_week *_Nonnull, const moot_coefficients *_Nonnull, const moot_lanes *_Nonnull eligible,
      const moot_lanes *_Nonnull founders, const moot_lanes *_Nonnull core, const moot_lanes *_Nonnull reachable,
      const moot_lanes *_Nonnull paying, moot_state *_Nonnull);
  /// Runs one week.
  void (*_Nonnull week)(const moot_week *_Nonnull, const moot_coefficients *_Nonnull, moot_state *_Nonnull);
  /// Uniform numbers strictly between 0 and 1.
  void (*_Nonnull uniform)(const moot_lane_keys *_Nonnull, uint64_t decision, void *_Nonnull result);
  /// Standard normal numbers.
  void (*_Nonnull normal)(const moot_lane_keys *_Nonnull, uint64_t decision, void *_Nonnull result);
  /// In place: e to the power of x, and the square root.
  void (*_Nonnull exp)(void *_Nonnull x);
  void (*_Nonnull square_root)(void *_Nonnull x);
  /// The counts at given uniform numbers, for tests: of a mean above 0, or of trials and a probability above 0 and at most
  /// one half. The lanes whose bits are set are not certain.
  uint32_t (*_Nonnull poisson_at)(const void *_Nonnull u, const void *_Nonnull mean, void *_Nonnull count);
  uint32_t (*_Nonnull binomial_at)(
      const void *_Nonnull u, const void *_Nonnull trials, const void *_Nonnull probability, void *_Nonnull count);
  /// One week of the queue of cases, for tests: what is left, and what was served.
  void (*_Nonnull serve_queue)(
      const void *_Nonnull waiting, const void *_Nonnull capacity, const void *_Nonnull most, void *_Nonnull rest,
      void *_Nonnull served);
  /// The chance that one of `members` who together wrote `posts` wrote at least one, each with gamma shape `shape`.
  void (*_Nonnull wrote_at_least_one)(
      const void *_Nonnull members, const void *_Nonnull posts, const void *_Nonnull shape, void *_Nonnull result);
} moot_kernel;

/// How many kernels this processor can run: the first is the fastest, the last takes one lane at a time.
int moot_kernel_count(void);
/// One of them.
const moot_kernel *_Nonnull moot_kernel_at(int index);

/// What the end of one phase's policies does to what waits: applicants of an approval that ended go back, and a queue that the new
/// policy does not serve is dropped.
void moot_enter_policy(moot_state *_Nonnull, const moot_policy *_Nonnull former, const moot_policy *_Nonnull next);
