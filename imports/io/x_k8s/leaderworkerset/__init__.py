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

class LeaderWorkerSet(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iox-k8sleaderworkerset.LeaderWorkerSet'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['LeaderWorkerSetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = LeaderWorkerSetProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['LeaderWorkerSetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = LeaderWorkerSetProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iox-k8sleaderworkerset.LeaderWorkerSetProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class LeaderWorkerSetProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['LeaderWorkerSetSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = LeaderWorkerSetSpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['LeaderWorkerSetSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LeaderWorkerSetProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iox-k8sleaderworkerset.LeaderWorkerSetSpec', jsii_struct_bases=[], name_mapping={'leader_worker_template': 'leaderWorkerTemplate', 'network_config': 'networkConfig', 'replicas': 'replicas', 'rollout_strategy': 'rolloutStrategy', 'startup_policy': 'startupPolicy'})
class LeaderWorkerSetSpec:

    def __init__(self, *, leader_worker_template: typing.Union['LeaderWorkerSetSpecLeaderWorkerTemplate', typing.Dict[builtins.str, typing.Any]], network_config: typing.Optional[typing.Union['LeaderWorkerSetSpecNetworkConfig', typing.Dict[builtins.str, typing.Any]]]=None, replicas: typing.Optional[jsii.Number]=None, rollout_strategy: typing.Optional[typing.Union['LeaderWorkerSetSpecRolloutStrategy', typing.Dict[builtins.str, typing.Any]]]=None, startup_policy: typing.Optional[builtins.str]=None) -> None:
        if isinstance(leader_worker_template, dict):
            leader_worker_template = LeaderWorkerSetSpecLeaderWorkerTemplate(**leader_worker_template)
        if isinstance(network_config, dict):
            network_config = LeaderWorkerSetSpecNetworkConfig(**network_config)
        if isinstance(rollout_strategy, dict):
            rollout_strategy = LeaderWorkerSetSpecRolloutStrategy(**rollout_strategy)
        self._values: typing.Dict[builtins.str, typing.Any] = {'leader_worker_template': leader_worker_template}
        if network_config is not None:
            self._values['network_config'] = network_config
        if replicas is not None:
            self._values['replicas'] = replicas
        if rollout_strategy is not None:
            self._values['rollout_strategy'] = rollout_strategy
        if startup_policy is not None:
            self._values['startup_policy'] = startup_policy

    @builtins.property
    def leader_worker_template(self) -> 'LeaderWorkerSetSpecLeaderWorkerTemplate':
        result = self._values.get('leader_worker_template')
        assert result is not None, "Required property 'leader_worker_template' is missing"
        return result

    @builtins.property
    def network_config(self) -> typing.Optional['LeaderWorkerSetSpecNetworkConfig']:
        result = self._values.get('network_config')
        return result

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('replicas')
        return result

    @builtins.property
    def rollout_strategy(self) -> typing.Optional['LeaderWorkerSetSpecRolloutStrategy']:
        result = self._values.get('rollout_strategy')
        return result

    @builtins.property
    def startup_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('startup_policy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LeaderWorkerSetSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iox-k8sleaderworkerset.LeaderWorkerSetSpecLeaderWorkerTemplate', jsii_struct_bases=[], name_mapping={'worker_template': 'workerTemplate', 'leader_template': 'leaderTemplate', 'restart_policy': 'restartPolicy', 'size': 'size', 'sub_group_policy': 'subGroupPolicy'})
class LeaderWorkerSetSpecLeaderWorkerTemplate:

    def __init__(self, *, worker_template: typing.Any, leader_template: typing.Any=None, restart_policy: typing.Optional[builtins.str]=None, size: typing.Optional[jsii.Number]=None, sub_group_policy: typing.Optional[typing.Union['LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(sub_group_policy, dict):
            sub_group_policy = LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy(**sub_group_policy)
        self._values: typing.Dict[builtins.str, typing.Any] = {'worker_template': worker_template}
        if leader_template is not None:
            self._values['leader_template'] = leader_template
        if restart_policy is not None:
            self._values['restart_policy'] = restart_policy
        if size is not None:
            self._values['size'] = size
        if sub_group_policy is not None:
            self._values['sub_group_policy'] = sub_group_policy

    @builtins.property
    def worker_template(self) -> typing.Any:
        result = self._values.get('worker_template')
        assert result is not None, "Required property 'worker_template' is missing"
        return result

    @builtins.property
    def leader_template(self) -> typing.Any:
        result = self._values.get('leader_template')
        return result

    @builtins.property
    def restart_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('restart_policy')
        return result

    @builtins.property
    def size(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('size')
        return result

    @builtins.property
    def sub_group_policy(self) -> typing.Optional['LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy']:
        result = self._values.get('sub_group_policy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LeaderWorkerSetSpecLeaderWorkerTemplate(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iox-k8sleaderworkerset.LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy', jsii_struct_bases=[], name_mapping={'sub_group_policy_type': 'subGroupPolicyType', 'sub_group_size': 'subGroupSize'})
class LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy:

    def __init__(self, *, sub_group_policy_type: typing.Optional[builtins.str]=None, sub_group_size: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if sub_group_policy_type is not None:
            self._values['sub_group_policy_type'] = sub_group_policy_type
        if sub_group_size is not None:
            self._values['sub_group_size'] = sub_group_size

    @builtins.property
    def sub_group_policy_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('sub_group_policy_type')
        return result

    @builtins.property
    def sub_group_size(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('sub_group_size')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iox-k8sleaderworkerset.LeaderWorkerSetSpecNetworkConfig', jsii_struct_bases=[], name_mapping={'subdomain_policy': 'subdomainPolicy'})
class LeaderWorkerSetSpecNetworkConfig:

    def __init__(self, *, subdomain_policy: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'subdomain_policy': subdomain_policy}

    @builtins.property
    def subdomain_policy(self) -> builtins.str:
        result = self._values.get('subdomain_policy')
        assert result is not None, "Required property 'subdomain_policy' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LeaderWorkerSetSpecNetworkConfig(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iox-k8sleaderworkerset.LeaderWorkerSetSpecRolloutStrategy', jsii_struct_bases=[], name_mapping={'type': 'type', 'rolling_update_configuration': 'rollingUpdateConfiguration'})
class LeaderWorkerSetSpecRolloutStrategy:

    def __init__(self, *, type: builtins.str, rolling_update_configuration: typing.Optional[typing.Union['LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(rolling_update_configuration, dict):
            rolling_update_configuration = LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration(**rolling_update_configuration)
        self._values: typing.Dict[builtins.str, typing.Any] = {'type': type}
        if rolling_update_configuration is not None:
            self._values['rolling_update_configuration'] = rolling_update_configuration

    @builtins.property
    def type(self) -> builtins.str:
        result = self._values.get('type')
        assert result is not None, "Required property 'type' is missing"
        return result

    @builtins.property
    def rolling_update_configuration(self) -> typing.Optional['LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration']:
        result = self._values.get('rolling_update_configuration')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LeaderWorkerSetSpecRolloutStrategy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iox-k8sleaderworkerset.LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration', jsii_struct_bases=[], name_mapping={'max_surge': 'maxSurge', 'max_unavailable': 'maxUnavailable', 'partition': 'partition'})
class LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration:

    def __init__(self, *, max_surge: typing.Any=None, max_unavailable: typing.Any=None, partition: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_surge is not None:
            self._values['max_surge'] = max_surge
        if max_unavailable is not None:
            self._values['max_unavailable'] = max_unavailable
        if partition is not None:
            self._values['partition'] = partition

    @builtins.property
    def max_surge(self) -> typing.Any:
        result = self._values.get('max_surge')
        return result

    @builtins.property
    def max_unavailable(self) -> typing.Any:
        result = self._values.get('max_unavailable')
        return result

    @builtins.property
    def partition(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('partition')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['LeaderWorkerSet', 'LeaderWorkerSetProps', 'LeaderWorkerSetSpec', 'LeaderWorkerSetSpecLeaderWorkerTemplate', 'LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy', 'LeaderWorkerSetSpecNetworkConfig', 'LeaderWorkerSetSpecRolloutStrategy', 'LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration']
publication.publish()
