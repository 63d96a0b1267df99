export { seededRandom } from '../../shared/kernel/seeded-random';
