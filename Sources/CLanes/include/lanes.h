// The week of the model for sixteen replicates at a time.
//
// Lane by lane it gives the bits that the Swift code of MootModel and MootRandom gives for one replicate: real numbers by
// the same operations in the same order, counts exactly. A count of which a lane is not certain is left to the Swift code.
// The page "Replicates side by side" of MootModel's documentation tells more.
//
// The same source is compiled once for each instruction set; the choice is made when the program runs.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The replicates that run side by side.
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

/// The numbers of Coefficients, by their names there and in the same order; a test compares the names.
#define MOOT_COEFFICIENTS(EACH) \
  EACH(weatherMemory) EACH(joinWeather) EACH(postWeather) EACH(renewal) \
  EACH(spaces) EACH(interests) EACH(quietLiveliness) EACH(livelinessHalf) EACH(livelinessSteepness) \
  EACH(audienceReference) EACH(referenceLiveliness) EACH(postMemory) EACH(overloadVolume) EACH(overloadWeight) \
  EACH(dilutionVolume) EACH(dilutionWeight) EACH(searchHalf) \
  EACH(staffInvitations) EACH(contributorInvitations) EACH(coreInvitations) EACH(invitationAcceptance) \
  EACH(discovery) EACH(imitation) EACH(imitationExponent) EACH(campaignResponse) EACH(searchShare) \
  EACH(searchFloor) EACH(gateSearch) EACH(gatePass) EACH(lostWhenStopped) EACH(reviewHours) EACH(reviewMinutes) \
  EACH(acceptance) EACH(applicantsGiveUp) \
  EACH(firstPostOdds) EACH(welcome) EACH(greetings) EACH(seedingPosts) EACH(contributorPosts) EACH(corePosts) \
  EACH(contributorDispersion) EACH(coreDispersion) EACH(spamAccounts) EACH(spamPosts) EACH(firstPostQuestion) \
  EACH(contributorQuestion) EACH(coreQuestion) \
  EACH(violations) EACH(violationContagion) EACH(contagionHalf) EACH(violationCap) EACH(newcomerViolations) \
  EACH(newcomerViolationCap) EACH(coreViolations) EACH(olderPosts) \
  EACH(moderationHours) EACH(coverWait) EACH(readingSpeed) EACH(handlingSpeed) EACH(flagRecall) \
  EACH(flagPrecision) EACH(wrongfulFlag) EACH(viewsBeforeFlag) EACH(viewsBeforeSweep) EACH(communityPower) \
  EACH(contributorPower) EACH(communityCeiling) EACH(communityMistakes) EACH(escalation) EACH(postRecall) \
  EACH(postMistakes) EACH(preRecall) EACH(preMistakes) EACH(filterRecall) EACH(filterFalseAlarm) EACH(rescue) \
  EACH(queueWeeks) EACH(banRate) \
  EACH(replies) EACH(staffAnswers) EACH(staffReplyEffect) EACH(replyPatience) EACH(solvedShare) \
  EACH(solutionDecay) \
  EACH(stayReplied) EACH(stayUnreplied) EACH(removalDeterrence) EACH(restReader) EACH(silentReader) EACH(pull) \
  EACH(churn) EACH(posterChurn) EACH(exposureChurn) EACH(exposureHalf) EACH(unheardChurn) EACH(askingShare) \
  EACH(feedbackCapacity) EACH(responseMemory) EACH(readerExitsFirst) EACH(readerExitsSecond) EACH(promotionRate) \
  EACH(promotionFactor) EACH(contributorRestRate) EACH(contributorLapseRate) EACH(coreExitsFirst) \
  EACH(coreExitsSecond) EACH(dormantExitsFirst) EACH(dormantExitsSecond) EACH(cancellation) \
  EACH(coreCancellation) EACH(dormantCancellation) \
  EACH(tickets) EACH(deflection) EACH(ticketCost) EACH(renewalGain) EACH(fees) EACH(otherHours) \
  EACH(plannedReviewHours) EACH(wage) EACH(platformCost)

typedef struct moot_coefficients {
#define MOOT_FIELD(name) moot_lanes name;
  MOOT_COEFFICIENTS(MOOT_FIELD)
#undef MOOT_FIELD
} moot_coefficients;

/// Their names, one behind the other in the order of memory.
const char *_Nonnull moot_coefficient_names(void);

/// How far back members remember that they were not heard, in weeks.
#define MOOT_UNHEARD_WEEKS 26

/// CommunityState; what weather and company leave in the memory stands at its end.
typedef struct moot_state {
  moot_lanes outside, applicants, newcomers, readers, contributors, core, dormant, gone, turnedAway;
  moot_lanes eligible, eligibleAtStart, joined;
  moot_lanes cases, heldGood, heldViolating;
  moot_lanes solutions, smoothedPosts, exposure;
  moot_lanes joinEpsilon, joinVariance, postEpsilon, postVariance;
  moot_lanes unheard[MOOT_UNHEARD_WEEKS];
  int64_t unheardCount;
} moot_state;

typedef enum moot_membership {
  MOOT_OPEN, MOOT_REGISTRATION, MOOT_APPROVAL, MOOT_INVITATION, MOOT_PAID
} moot_membership;

typedef enum moot_moderation {
  MOOT_NO_MODERATION, MOOT_REACTIVE, MOOT_COMMUNITY, MOOT_POST, MOOT_PRE, MOOT_AUTO
} moot_moderation;

typedef enum moot_sampler { MOOT_BINOMIAL, MOOT_POISSON, MOOT_NEGATIVE_BINOMIAL } moot_sampler;

/// One draw for one replicate: of trials and probability, of a mean, or of size and mean.
typedef double (*moot_draw)(
    moot_sampler, uint64_t seed, uint64_t replicate, uint64_t decision, double first, double second);

/// A week that is to be run: all that is common to the lanes.
typedef struct moot_week {
  const moot_lane_keys *_Nullable keys;
  uint32_t week;
  moot_membership membership;
  /// What staff does.
  moot_moderation moderation;
  /// Whether members police themselves before that.
  bool withCommunity;
  bool salaried;
  bool feedbackAsked;
  bool weather;
  bool campaign;
  /// Draws what a lane leaves undone.
  moot_draw _Nullable draw;
  /// Where the first metric of the first lane belongs; `stride` numbers further stands the next metric.
  double *_Nullable metrics;
  /// The same for what is summed up over the weeks.
  double *_Nullable sums;
  ptrdiff_t stride;
} moot_week;

/// One instruction set's functions. Every pointer to lanes points to MOOT_LANE_COUNT doubles; a decision is
/// `process << 32 | week`, as in KeyedStream.
typedef struct moot_lane_kernel {
  const char *_Nonnull name;
  /// Runs one week of all lanes.
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
} moot_lane_kernel;

/// How many kernels this processor can run: the first is the fastest, the last runs everywhere.
int moot_lane_kernel_count(void);
/// One of them.
const moot_lane_kernel *_Nonnull moot_lane_kernel_at(int index);
