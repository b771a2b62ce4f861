from __future__ import annotations
from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)
import abc
import builtins
import datetime
import enum
import typing
import jsii
import publication
import typing_extensions
from jsii._type_checking import cached_type_hints, check_type
from ._jsii import *

class _LazyImport:

    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None

    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)
if typing.TYPE_CHECKING:
    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:
    _cdk8s_d3d9af27 = _LazyImport('cdk8s')
    _constructs_77d1e7e8 = _LazyImport('constructs')

class ScaledObject(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='shkeda.ScaledObject'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, spec: typing.Union['ScaledObjectSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = ScaledObjectProps(spec=spec, metadata=metadata)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, spec: typing.Union['ScaledObjectSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = ScaledObjectProps(spec=spec, metadata=metadata)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='shkeda.ScaledObjectProps', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class ScaledObjectProps:

    def __init__(self, *, spec: typing.Union['ScaledObjectSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = ScaledObjectSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'ScaledObjectSpec':
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='shkeda.ScaledObjectSpec', jsii_struct_bases=[], name_mapping={'scale_target_ref': 'scaleTargetRef', 'triggers': 'triggers', 'advanced': 'advanced', 'cooldown_period': 'cooldownPeriod', 'fallback': 'fallback', 'idle_replica_count': 'idleReplicaCount', 'initial_cooldown_period': 'initialCooldownPeriod', 'max_replica_count': 'maxReplicaCount', 'min_replica_count': 'minReplicaCount', 'polling_interval': 'pollingInterval'})
class ScaledObjectSpec:

    def __init__(self, *, scale_target_ref: typing.Union['ScaledObjectSpecScaleTargetRef', typing.Dict[builtins.str, typing.Any]], triggers: typing.Sequence[typing.Union['ScaledObjectSpecTriggers', typing.Dict[builtins.str, typing.Any]]], advanced: typing.Optional[typing.Union['ScaledObjectSpecAdvanced', typing.Dict[builtins.str, typing.Any]]]=None, cooldown_period: typing.Optional[jsii.Number]=None, fallback: typing.Optional[typing.Union['ScaledObjectSpecFallback', typing.Dict[builtins.str, typing.Any]]]=None, idle_replica_count: typing.Optional[jsii.Number]=None, initial_cooldown_period: typing.Optional[jsii.Number]=None, max_replica_count: typing.Optional[jsii.Number]=None, min_replica_count: typing.Optional[jsii.Number]=None, polling_interval: typing.Optional[jsii.Number]=None) -> None:
        if isinstance(scale_target_ref, dict):
            scale_target_ref = ScaledObjectSpecScaleTargetRef(**scale_target_ref)
        if isinstance(advanced, dict):
            advanced = ScaledObjectSpecAdvanced(**advanced)
        if isinstance(fallback, dict):
            fallback = ScaledObjectSpecFallback(**fallback)
        self._values: typing.Dict[builtins.str, typing.Any] = {'scale_target_ref': scale_target_ref, 'triggers': triggers}
        if advanced is not None:
            self._values['advanced'] = advanced
        if cooldown_period is not None:
            self._values['cooldown_period'] = cooldown_period
        if fallback is not None:
            self._values['fallback'] = fallback
        if idle_replica_count is not None:
            self._values['idle_replica_count'] = idle_replica_count
        if initial_cooldown_period is not None:
            self._values['initial_cooldown_period'] = initial_cooldown_period
        if max_replica_count is not None:
            self._values['max_replica_count'] = max_replica_count
        if min_replica_count is not None:
            self._values['min_replica_count'] = min_replica_count
        if polling_interval is not None:
            self._values['polling_interval'] = polling_interval

    @builtins.property
    def scale_target_ref(self) -> 'ScaledObjectSpecScaleTargetRef':
        result = self._values.get('scale_target_ref')
        assert result is not None, "Required property 'scale_target_ref' is missing"
        return result

    @builtins.property
    def triggers(self) -> typing.List['ScaledObjectSpecTriggers']:
        result = self._values.get('triggers')
        assert result is not None, "Required property 'triggers' is missing"
        return result

    @builtins.property
    def advanced(self) -> typing.Optional['ScaledObjectSpecAdvanced']:
        result = self._values.get('advanced')
        return result

    @builtins.property
    def cooldown_period(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('cooldown_period')
        return result

    @builtins.property
    def fallback(self) -> typing.Optional['ScaledObjectSpecFallback']:
        result = self._values.get('fallback')
        return result

    @builtins.property
    def idle_replica_count(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('idle_replica_count')
        return result

    @builtins.property
    def initial_cooldown_period(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('initial_cooldown_period')
        return result

    @builtins.property
    def max_replica_count(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_replica_count')
        return result

    @builtins.property
    def min_replica_count(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('min_replica_count')
        return result

    @builtins.property
    def polling_interval(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('polling_interval')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='shkeda.ScaledObjectSpecAdvanced', jsii_struct_bases=[], name_mapping={'horizontal_pod_autoscaler_config': 'horizontalPodAutoscalerConfig', 'restore_to_original_replica_count': 'restoreToOriginalReplicaCount', 'scaling_modifiers': 'scalingModifiers'})
class ScaledObjectSpecAdvanced:

    def __init__(self, *, horizontal_pod_autoscaler_config: typing.Optional[typing.Union['ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig', typing.Dict[builtins.str, typing.Any]]]=None, restore_to_original_replica_count: typing.Optional[builtins.bool]=None, scaling_modifiers: typing.Optional[typing.Union['ScaledObjectSpecAdvancedScalingModifiers', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(horizontal_pod_autoscaler_config, dict):
            horizontal_pod_autoscaler_config = ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig(**horizontal_pod_autoscaler_config)
        if isinstance(scaling_modifiers, dict):
            scaling_modifiers = ScaledObjectSpecAdvancedScalingModifiers(**scaling_modifiers)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if horizontal_pod_autoscaler_config is not None:
            self._values['horizontal_pod_autoscaler_config'] = horizontal_pod_autoscaler_config
        if restore_to_original_replica_count is not None:
            self._values['restore_to_original_replica_count'] = restore_to_original_replica_count
        if scaling_modifiers is not None:
            self._values['scaling_modifiers'] = scaling_modifiers

    @builtins.property
    def horizontal_pod_autoscaler_config(self) -> typing.Optional['ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig']:
        result = self._values.get('horizontal_pod_autoscaler_config')
        return result

    @builtins.property
    def restore_to_original_replica_count(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('restore_to_original_replica_count')
        return result

    @builtins.property
    def scaling_modifiers(self) -> typing.Optional['ScaledObjectSpecAdvancedScalingModifiers']:
        result = self._values.get('scaling_modifiers')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectSpecAdvanced(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='shkeda.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig', jsii_struct_bases=[], name_mapping={'behavior': 'behavior', 'name': 'name'})
class ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig:

    def __init__(self, *, behavior: typing.Any=None, name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if behavior is not None:
            self._values['behavior'] = behavior
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def behavior(self) -> typing.Any:
        result = self._values.get('behavior')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='shkeda.ScaledObjectSpecAdvancedScalingModifiers', jsii_struct_bases=[], name_mapping={'activation_target': 'activationTarget', 'formula': 'formula', 'metric_type': 'metricType', 'target': 'target'})
class ScaledObjectSpecAdvancedScalingModifiers:

    def __init__(self, *, activation_target: typing.Optional[builtins.str]=None, formula: typing.Optional[builtins.str]=None, metric_type: typing.Optional[builtins.str]=None, target: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if activation_target is not None:
            self._values['activation_target'] = activation_target
        if formula is not None:
            self._values['formula'] = formula
        if metric_type is not None:
            self._values['metric_type'] = metric_type
        if target is not None:
            self._values['target'] = target

    @builtins.property
    def activation_target(self) -> typing.Optional[builtins.str]:
        result = self._values.get('activation_target')
        return result

    @builtins.property
    def formula(self) -> typing.Optional[builtins.str]:
        result = self._values.get('formula')
        return result

    @builtins.property
    def metric_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('metric_type')
        return result

    @builtins.property
    def target(self) -> typing.Optional[builtins.str]:
        result = self._values.get('target')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectSpecAdvancedScalingModifiers(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='shkeda.ScaledObjectSpecFallback', jsii_struct_bases=[], name_mapping={'failure_threshold': 'failureThreshold', 'replicas': 'replicas', 'behavior': 'behavior'})
class ScaledObjectSpecFallback:

    def __init__(self, *, failure_threshold: jsii.Number, replicas: jsii.Number, behavior: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'failure_threshold': failure_threshold, 'replicas': replicas}
        if behavior is not None:
            self._values['behavior'] = behavior

    @builtins.property
    def failure_threshold(self) -> jsii.Number:
        result = self._values.get('failure_threshold')
        assert result is not None, "Required property 'failure_threshold' is missing"
        return result

    @builtins.property
    def replicas(self) -> jsii.Number:
        result = self._values.get('replicas')
        assert result is not None, "Required property 'replicas' is missing"
        return result

    @builtins.property
    def behavior(self) -> typing.Optional[builtins.str]:
        result = self._values.get('behavior')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectSpecFallback(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='shkeda.ScaledObjectSpecScaleTargetRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'api_version': 'apiVersion', 'env_source_container_name': 'envSourceContainerName', 'kind': 'kind'})
class ScaledObjectSpecScaleTargetRef:

    def __init__(self, *, name: builtins.str, api_version: typing.Optional[builtins.str]=None, env_source_container_name: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if api_version is not None:
            self._values['api_version'] = api_version
        if env_source_container_name is not None:
            self._values['env_source_container_name'] = env_source_container_name
        if kind is not None:
            self._values['kind'] = kind

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_version')
        return result

    @builtins.property
    def env_source_container_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('env_source_container_name')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectSpecScaleTargetRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='shkeda.ScaledObjectSpecTriggers', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'type': 'type', 'authentication_ref': 'authenticationRef', 'metric_type': 'metricType', 'name': 'name', 'use_cached_metrics': 'useCachedMetrics'})
class ScaledObjectSpecTriggers:

    def __init__(self, *, metadata: typing.Mapping[builtins.str, builtins.str], type: builtins.str, authentication_ref: typing.Optional[typing.Union['ScaledObjectSpecTriggersAuthenticationRef', typing.Dict[builtins.str, typing.Any]]]=None, metric_type: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, use_cached_metrics: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(authentication_ref, dict):
            authentication_ref = ScaledObjectSpecTriggersAuthenticationRef(**authentication_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'metadata': metadata, 'type': type}
        if authentication_ref is not None:
            self._values['authentication_ref'] = authentication_ref
        if metric_type is not None:
            self._values['metric_type'] = metric_type
        if name is not None:
            self._values['name'] = name
        if use_cached_metrics is not None:
            self._values['use_cached_metrics'] = use_cached_metrics

    @builtins.property
    def metadata(self) -> typing.Mapping[builtins.str, builtins.str]:
        result = self._values.get('metadata')
        assert result is not None, "Required property 'metadata' is missing"
        return result

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def authentication_ref(self) -> typing.Optional['ScaledObjectSpecTriggersAuthenticationRef']:
        result = self._values.get('authentication_ref')
        return result

    @builtins.property
    def metric_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('metric_type')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def use_cached_metrics(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('use_cached_metrics')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectSpecTriggers(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='shkeda.ScaledObjectSpecTriggersAuthenticationRef', jsii_struct_bases=[], name_mapping={'name': 'name', 'kind': 'kind'})
class ScaledObjectSpecTriggersAuthenticationRef:

    def __init__(self, *, name: builtins.str, kind: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if kind is not None:
            self._values['kind'] = kind

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'ScaledObjectSpecTriggersAuthenticationRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['ScaledObject', 'ScaledObjectProps', 'ScaledObjectSpec', 'ScaledObjectSpecAdvanced', 'ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig', 'ScaledObjectSpecAdvancedScalingModifiers', 'ScaledObjectSpecFallback', 'ScaledObjectSpecScaleTargetRef', 'ScaledObjectSpecTriggers', 'ScaledObjectSpecTriggersAuthenticationRef']
publication.publish()
